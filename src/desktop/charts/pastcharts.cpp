// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/pastcharts.h"

#include "desktop/charts/activityseries.h"
#include "desktop/format.h"
#include "desktop/statelook.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

QColor withAlpha(QColor colour, qreal alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

PastChart::PastChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Viewers at once"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PastChart::show(const PastActivity &past)
{
    m_past = past;
    setAccessibleDescription(tr("At most %n at once", "viewers", highest()));
    update();
}

QSize PastChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 10};
}

int PastChart::highest() const
{
    return *std::max_element(m_past.highest.cbegin(), m_past.highest.cend());
}

QRectF PastChart::plane() const
{
    const int unit = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    return QRectF(rect()).adjusted(unit * 5, line * 0.6, -unit * 2, -line * 1.7);
}

QString PastChart::timeOf(WallTime at) const
{
    return m_past.to - m_past.from > hours(48) ? Format::day(at) : Format::weekTime(at);
}

void PastChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const QRectF area = plane();
    const auto [top, step] = ChartScale::counts(std::max(1, highest()));
    const QColor text = StateLook::faintText(palette());
    for (int count = 0; count <= top; count += step) {
        const qreal y = area.bottom() - area.height() * count / top;
        painter.setPen(withAlpha(palette().color(QPalette::Text), 0.15));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(text);
        painter.drawText(QRectF(0, y - fontMetrics().height() / 2.0, area.left() - 6, fontMetrics().height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), QLocale().toString(count));
    }
    const qreal width = area.width() / PastActivity::Parts;
    const QColor colour = StateLook::colour(ConsumerState::Streaming, palette());
    for (int part = 0; part < PastActivity::Parts; ++part) {
        const qreal height = area.height() * m_past.highest.at(size_t(part)) / top;
        painter.fillRect(QRectF(area.left() + part * width, area.bottom() - height, width, height), colour);
    }
    painter.setPen(text);
    constexpr int marks = 4;
    for (int mark = 0; mark <= marks; ++mark) {
        const qreal x = area.left() + area.width() * mark / marks;
        const QString words = timeOf(m_past.partBegin(PastActivity::Parts * mark / marks));
        const int flags = mark == 0 ? Qt::AlignLeft : mark == marks ? Qt::AlignRight : Qt::AlignHCenter;
        const qreal half = area.width() / marks;
        const QRectF box(mark == 0           ? x
                             : mark == marks ? x - half
                                             : x - half / 2,
                         area.bottom() + 4, half, fontMetrics().height());
        painter.drawText(box, flags | Qt::AlignTop, words);
    }
}

bool PastChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QRectF area = plane();
        const int part = int((help->pos().x() - area.left()) / area.width() * PastActivity::Parts);
        if (part >= 0 && part < PastActivity::Parts)
            QToolTip::showText(help->globalPos(),
                               tr("%1: at most %2 at once", "time, number of viewers")
                                   .arg(Format::shortDateTime(m_past.partBegin(part)))
                                   .arg(m_past.highest.at(size_t(part))),
                               this);
        return true;
    }
    return QWidget::event(event);
}

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Watched hours by weekday and hour"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HeatMap::show(const PastActivity &past)
{
    m_past = past;
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        double sum = 0;
        for (const double each : past.hours.at(size_t(day)))
            sum += each;
        days.append(tr("%1 %2 h", "weekday, watched hours")
                        .arg(QLocale().standaloneDayName(day + 1), QLocale().toString(sum, 'f', 1)));
    }
    setAccessibleDescription(days.join(u"; "_s));
    update();
}

QSize HeatMap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 10};
}

QRectF HeatMap::plane() const
{
    const int unit = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    return QRectF(rect()).adjusted(unit * 5, 0, 0, -line * 1.2);
}

QRectF HeatMap::cell(int day, int hour) const
{
    const QRectF area = plane();
    const qreal width = area.width() / 24, height = area.height() / 7;
    return {area.left() + hour * width, area.top() + day * height, width - 1, height - 1};
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double most = 0;
    for (const auto &day : m_past.hours)
        most = std::max(most, *std::max_element(day.cbegin(), day.cend()));
    const QColor colour = StateLook::colour(ConsumerState::Streaming, palette());
    const QColor text = StateLook::faintText(palette());
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const double share = most > 0 ? m_past.hours.at(size_t(day)).at(size_t(hour)) / most : 0;
            painter.fillRect(cell(day, hour), palette().color(QPalette::Base));
            painter.fillRect(cell(day, hour), withAlpha(colour, share > 0 ? 0.15 + 0.85 * share : 0.04));
        }
        painter.setPen(text);
        const QRectF first = cell(day, 0);
        painter.drawText(QRectF(0, first.top(), plane().left() - 6, first.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter),
                         QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
    }
    painter.setPen(text);
    for (int hour = 0; hour < 24; hour += 6) {
        const QRectF box(cell(6, hour).left(), plane().bottom() + 2, plane().width() / 4,
                         fontMetrics().height());
        painter.drawText(box, int(Qt::AlignLeft | Qt::AlignTop),
                         QLocale().toString(QTime(hour, 0), u"HH:mm"_s));
    }
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int day = 0; day < 7; ++day) {
            for (int hour = 0; hour < 24; ++hour) {
                if (cell(day, hour).contains(help->pos()))
                    QToolTip::showText(
                        help->globalPos(),
                        tr("%1 %2: %3 h watched", "weekday, time, hours")
                            .arg(QLocale().standaloneDayName(day + 1),
                                 QLocale().toString(QTime(hour, 0), u"HH:mm"_s),
                                 QLocale().toString(m_past.hours.at(size_t(day)).at(size_t(hour)), 'f', 1)),
                        this);
            }
        }
        return true;
    }
    return QWidget::event(event);
}
