// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activitypoint.h"

#include <QList>
#include <QPair>

#include <algorithm>
#include <chrono>

/// One step of the chart: how many were in each state from `at` until the next step.
struct ActivityStep {
    WallTime at;
    ConsumerStatistics statistics;
};

/// The activity of the last hour, kept from the snapshots and thinned for painting. Main thread; owned by
/// the chart. Bounded: what is older than the hour leaves, except the point that still holds at its start.
class ActivitySeries {
public:
    static constexpr std::chrono::minutes Span{60};

    void apply(const QList<ActivityPoint> &points, bool full);
    void advance(WallTime now); ///< the right end of the chart
    void setSpan(std::chrono::minutes span)
    {
        m_span = std::min(span, Span);
    } ///< that is shown, at most Span
    [[nodiscard]] std::chrono::minutes span() const { return m_span; }
    [[nodiscard]] WallTime begin() const { return m_now - m_span; }
    [[nodiscard]] WallTime now() const { return m_now; }
    [[nodiscard]] bool isEmpty() const { return m_points.isEmpty(); }

    /// At most `count` steps; each shows the busiest moment of its stretch, so that a short peak is seen.
    [[nodiscard]] QList<ActivityStep> steps(int count) const;
    [[nodiscard]] ConsumerStatistics at(WallTime moment) const; ///< zeros before the first point
    [[nodiscard]] int highest() const; ///< greatest sum of all states

private:
    static constexpr qsizetype Limit = 20000;
    QList<ActivityPoint> m_points;
    WallTime m_now{};
    std::chrono::minutes m_span = Span;
};

/// Round distances for the axes. Pure.
class ChartScale {
public:
    /// Upper end and distance of the gridlines for whole numbers from 0: at most five lines above 0.
    [[nodiscard]] static QPair<int, int> counts(int highest);
    /// Distance of the marks on a time axis of `span`, so that at most `most` fit.
    [[nodiscard]] static std::chrono::minutes timeStep(std::chrono::minutes span, int most);
};
