// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/sessionstrip.h"

#include "desktop/format.h"
#include "desktop/statelook.h"
#include "desktop/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

SessionStrip::SessionStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("States and bit rate of the last ten minutes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SessionStrip::setTrack(const QList<TrackPoint> &track, WallTime now)
{
    m_track = track;
    m_now = now;
    setAccessibleDescription(spoken());
    if (isVisible())
        update();
}

QSize SessionStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 5};
}

QSize SessionStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 4};
}

qreal SessionStrip::xOf(WallTime moment) const
{
    const qreal share =
        qreal((m_now - moment).count()) / qreal(std::chrono::milliseconds(SessionTracks::Span).count());
    const qreal x = width() * (1 - std::clamp(share, 0.0, 1.0));
    return isRightToLeft() ? width() - x : x;
}

qint64 SessionStrip::highest() const
{
    qint64 most = 0;
    for (const TrackPoint &point : m_track)
        most = std::max(most, point.bitrate);
    return most;
}

void SessionStrip::paintStates(QPainter &painter, const QRectF &band) const
{
    for (qsizetype at = 0; at < m_track.size(); ++at) {
        const qreal from = xOf(m_track.at(at).at);
        const qreal to = at + 1 < m_track.size() ? xOf(m_track.at(at + 1).at) : xOf(m_now);
        const QRectF part(std::min(from, to), band.top(), std::max(1.0, std::abs(to - from)), band.height());
        const ConsumerState state = m_track.at(at).state;
        const QColor colour = StateLook::colour(state, palette());
        painter.fillRect(part, colour);
        // Buffering is told by a pattern, too, for those who don't tell the colours apart.
        if (state == ConsumerState::Buffering || state == ConsumerState::Error)
            painter.fillRect(part, QBrush(palette().color(QPalette::Base), Qt::BDiagPattern));
    }
}

void SessionStrip::paintRate(QPainter &painter, const QRectF &plane) const
{
    const qint64 most = highest();
    if (most <= 0 || m_track.isEmpty())
        return;
    const auto yOf = [&](qint64 rate) {
        return plane.bottom() - plane.height() * qreal(rate) / qreal(most);
    };
    QPainterPath line(QPointF(xOf(m_track.first().at), yOf(m_track.first().bitrate)));
    for (const TrackPoint &point : m_track)
        line.lineTo(xOf(point.at), yOf(point.bitrate));
    line.lineTo(xOf(m_now), yOf(m_track.last().bitrate));
    QPainterPath area = line;
    area.lineTo(xOf(m_now), plane.bottom());
    area.lineTo(xOf(m_track.first().at), plane.bottom());
    QColor tint = StateLook::colour(ConsumerState::Streaming, palette());
    tint.setAlphaF(0.18F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(area, tint);
    painter.setPen(QPen(StateLook::colour(ConsumerState::Streaming, palette()), 1.5));
    painter.drawPath(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void SessionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const QRectF band(0, height() - line * 0.6, width(), line * 0.6);
    const QRectF plane(0, line * 1.2, width(), height() - line * 2.0);
    QColor faint = palette().color(QPalette::Text);
    faint.setAlphaF(0.25F);
    painter.setPen(faint);
    painter.drawLine(plane.bottomLeft(), plane.bottomRight());
    paintRate(painter, plane);
    paintStates(painter, band);
    painter.setPen(palette().color(QPalette::Text));
    const QString most = highest() > 0 ? tr("up to %1", "the highest bit rate").arg(Format::rate(highest()))
                                       : tr("No video at the moment");
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.drawText(rect().adjusted(2, 0, -2, 0), int(leading | Qt::AlignTop), tr("10 min ago"));
    painter.drawText(rect().adjusted(2, 0, -2, 0), int(trailing | Qt::AlignTop), most);
}

QString SessionStrip::wordsAt(int x) const
{
    QString words;
    for (const TrackPoint &point : m_track) {
        const qreal begun = xOf(point.at);
        if (isRightToLeft() ? begun >= x : begun <= x)
            words =
                tr("%1: %2, %3", "time, state, bit rate")
                    .arg(Format::exactTime(point.at), Text::state(point.state), Format::rate(point.bitrate));
    }
    return words;
}

/// What the picture shows, for those who don't see it.
QString SessionStrip::spoken() const
{
    QStringList parts;
    for (qsizetype at = std::max<qsizetype>(0, m_track.size() - 600); at < m_track.size(); ++at) {
        const bool same = at > 0 && m_track.at(at - 1).state == m_track.at(at).state;
        if (!same)
            parts.append(tr("%1 since %2", "state, time")
                             .arg(Text::state(m_track.at(at).state), Format::clockTime(m_track.at(at).at)));
    }
    return parts.mid(std::max<qsizetype>(0, parts.size() - 5)).join(u"; "_s);
}

bool SessionStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos().x()), this);
        return true;
    }
    return QWidget::event(event);
}
