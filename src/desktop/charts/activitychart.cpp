// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/activitychart.h"

#include "desktop/format.h"
#include "desktop/statelook.h"
#include "desktop/text.h"

#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace std::chrono;

namespace {

constexpr int MostSteps = 300;

QColor blended(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](int a, int b) {
        return int(a * share + b * (1 - share));
    };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

} // namespace

struct ActivityChart::Plane {
    QRectF area;
    WallTime begin, end;
    int top = 1; ///< count at the upper edge
    int step = 1; ///< between gridlines

    [[nodiscard]] qreal x(WallTime at) const
    {
        const qreal share = qreal((at - begin).count()) / qreal((end - begin).count());
        return area.left() + area.width() * std::clamp(share, 0.0, 1.0);
    }
    [[nodiscard]] qreal y(int count) const { return area.bottom() - area.height() * count / top; }
    [[nodiscard]] WallTime timeAt(qreal px) const
    {
        const qreal share = std::clamp((px - area.left()) / area.width(), 0.0, 1.0);
        return begin + milliseconds(qint64(qreal((end - begin).count()) * share));
    }
};

ActivityChart::ActivityChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(1s);
    connect(&m_repaint, &QTimer::timeout, this, [this] { update(); });
}

void ActivityChart::apply(const Snapshot &snapshot)
{
    m_series.apply(snapshot.activity, snapshot.full);
    m_series.advance(snapshot.at);
    repaintSoon();
}

void ActivityChart::setNow(WallTime now)
{
    m_series.advance(now);
    repaintSoon();
}

void ActivityChart::setSpan(std::chrono::minutes span)
{
    m_series.setSpan(span);
    update();
}

void ActivityChart::repaintSoon()
{
    if (isVisible() && !m_repaint.isActive())
        m_repaint.start();
}

QSize ActivityChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 18};
}

QSize ActivityChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8};
}

ActivityChart::Plane ActivityChart::plane() const
{
    const QFontMetrics metrics = fontMetrics();
    const auto [top, step] = ChartScale::counts(m_series.highest());
    const int left = metrics.horizontalAdvance(QLocale().toString(top)) + metrics.averageCharWidth() * 2;
    const int right = metrics.horizontalAdvance(QLocale().toString(top)) + metrics.averageCharWidth() * 3;
    const QRectF area = QRectF(rect()).adjusted(left, metrics.height(), -right, -metrics.height() * 1.8);
    return {area, m_series.begin(), m_series.now(), top, step};
}

void ActivityChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const Plane where = plane();
    if (where.area.width() < 10 || where.area.height() < 10)
        return;
    paintGrid(painter, where);
    paintTimeAxis(painter, where);
    paintStack(painter, where);
    paintLastValues(painter, where);
    if (m_hoverX)
        paintHover(painter, where);
}

void ActivityChart::paintGrid(QPainter &painter, const Plane &plane) const
{
    const QColor text = blended(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.75);
    const QColor line = blended(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.15);
    const int height = fontMetrics().height();
    for (int count = 0; count <= plane.top; count += plane.step) {
        const qreal y = std::round(plane.y(count)) + 0.5;
        painter.setPen(line);
        painter.drawLine(QPointF(plane.area.left(), y), QPointF(plane.area.right(), y));
        painter.setPen(text);
        painter.drawText(
            QRectF(0, y - height / 2.0, plane.area.left() - fontMetrics().averageCharWidth(), height),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
    }
}

void ActivityChart::paintTimeAxis(QPainter &painter, const Plane &plane) const
{
    const QColor text = blended(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.75);
    const QString sample = Format::clockTime(plane.end);
    const qreal labelWidth = fontMetrics().horizontalAdvance(sample) * 1.8;
    const minutes step = ChartScale::timeStep(m_series.span(), int(plane.area.width() / labelWidth));
    const milliseconds stepMs = step;
    const int offset = QDateTime::fromMSecsSinceEpoch(toEpochMs(plane.end)).offsetFromUtc();
    const qint64 first = (toEpochMs(plane.begin) + offset * 1000LL) / stepMs.count() + 1;
    painter.setPen(text);
    for (qint64 mark = first;; ++mark) {
        const WallTime at = fromEpochMs(mark * stepMs.count() - offset * 1000LL);
        if (at > plane.end)
            break;
        const qreal x = plane.x(at);
        painter.drawLine(QPointF(x, plane.area.bottom()), QPointF(x, plane.area.bottom() + 4));
        const QRectF box(x - labelWidth / 2, plane.area.bottom() + 5, labelWidth, fontMetrics().height());
        if (box.left() >= 0 && box.right() <= width())
            painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, Format::clockTime(at));
    }
}

void ActivityChart::paintStack(QPainter &painter, const Plane &plane) const
{
    const QList<ActivityStep> steps = m_series.steps(MostSteps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const qreal left = plane.x(steps.at(i).at);
        const qreal right = i + 1 < steps.size() ? plane.x(steps.at(i + 1).at) : plane.area.right();
        int below = 0;
        for (const ConsumerState state : StateLook::Order) {
            const int count = steps.at(i).statistics.of(state);
            if (count == 0)
                continue;
            const QRectF band(QPointF(left, plane.y(below + count)), QPointF(right, plane.y(below)));
            painter.fillRect(band, StateLook::colour(state, palette()));
            painter.fillRect(QRectF(band.left(), band.top(), band.width(), 1), palette().base());
            below += count;
        }
    }
}

void ActivityChart::paintLastValues(QPainter &painter, const Plane &plane) const
{
    const ConsumerStatistics last = m_series.at(m_series.now());
    const int height = fontMetrics().height();
    qreal lowestFree = plane.area.bottom() + height / 2.0;
    int below = 0;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    for (const ConsumerState state : StateLook::Order) {
        const int count = last.of(state);
        if (count == 0)
            continue;
        const qreal wanted = (plane.y(below) + plane.y(below + count)) / 2;
        const qreal centre = std::min(wanted, lowestFree - height / 2.0);
        const QRectF box(plane.area.right() + fontMetrics().averageCharWidth(), centre - height / 2.0,
                         width() - plane.area.right(), height);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(count));
        lowestFree = box.top();
        below += count;
    }
    painter.setFont(font());
}

QStringList ActivityChart::hoverLines(const ConsumerStatistics &statistics, WallTime moment) const
{
    QStringList lines{Format::clockTime(moment)};
    for (const ConsumerState state : StateLook::Order) {
        if (const int count = statistics.of(state); count > 0)
            lines.append(tr("%1: %2", "state, number of consumers").arg(Text::state(state)).arg(count));
    }
    if (lines.size() == 1)
        lines.append(tr("Nobody"));
    return lines;
}

void ActivityChart::paintHover(QPainter &painter, const Plane &plane) const
{
    const qreal x = std::clamp(qreal(*m_hoverX), plane.area.left(), plane.area.right());
    const WallTime moment = plane.timeAt(x);
    const QStringList lines = hoverLines(m_series.at(moment), moment);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawLine(QPointF(x, plane.area.top()), QPointF(x, plane.area.bottom()));
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const int pad = metrics.averageCharWidth();
    QRectF box(x + pad, plane.area.top() + pad, widest + 2 * pad, metrics.lineSpacing() * lines.size() + pad);
    if (box.right() > plane.area.right())
        box.moveRight(x - pad);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().brush(QPalette::ToolTipBase));
    painter.drawRect(box);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box.adjusted(pad, pad / 2.0, -pad, -pad / 2.0), Qt::AlignLeft | Qt::AlignVCenter,
                     lines.join(QLatin1Char('\n')));
}

void ActivityChart::mouseMoveEvent(QMouseEvent *event)
{
    m_hoverX = int(event->position().x());
    update();
}

void ActivityChart::leaveEvent(QEvent *event)
{
    m_hoverX.reset();
    update();
    QWidget::leaveEvent(event);
}
