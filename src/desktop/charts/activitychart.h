// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "desktop/charts/activityseries.h"

#include <QTimer>
#include <QWidget>

#include <optional>

/// Consumers by state over the last hour, as stacked steps. Main thread; owned by the activity page. Paints
/// only while visible and at most once a second, and takes its colours from the palette at each painting.
class ActivityChart : public QWidget {
    Q_OBJECT
public:
    explicit ActivityChart(QWidget *parent = nullptr);

    void apply(const Snapshot &snapshot);
    void setNow(WallTime now);
    void setSpan(std::chrono::minutes span); ///< at most an hour
    [[nodiscard]] const ActivitySeries &series() const { return m_series; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Plane; ///< where times and counts lie on the widget
    void repaintSoon();
    [[nodiscard]] Plane plane() const;
    void paintGrid(QPainter &painter, const Plane &plane) const;
    void paintTimeAxis(QPainter &painter, const Plane &plane) const;
    void paintStack(QPainter &painter, const Plane &plane) const;
    void paintLastValues(QPainter &painter, const Plane &plane) const;
    void paintHover(QPainter &painter, const Plane &plane) const;
    [[nodiscard]] QStringList hoverLines(const ConsumerStatistics &statistics, WallTime moment) const;

    ActivitySeries m_series;
    QTimer m_repaint;
    std::optional<int> m_hoverX;
};
