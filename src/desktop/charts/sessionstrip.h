// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/charts/sessiontracks.h"

#include <QWidget>

/// One session's last ten minutes: a band in the colours of its states, and its bit rate above it. Main
/// thread; owned by the details of a session. Takes its colours from the palette at each painting.
class SessionStrip : public QWidget {
    Q_OBJECT
public:
    explicit SessionStrip(QWidget *parent = nullptr);

    void setTrack(const QList<TrackPoint> &track, WallTime now);
    [[nodiscard]] const QList<TrackPoint> &track() const { return m_track; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] qreal xOf(WallTime moment) const;
    [[nodiscard]] qint64 highest() const;
    [[nodiscard]] QString wordsAt(int x) const;
    [[nodiscard]] QString spoken() const;
    void paintStates(QPainter &painter, const QRectF &band) const;
    void paintRate(QPainter &painter, const QRectF &plane) const;

    QList<TrackPoint> m_track;
    WallTime m_now{};
};
