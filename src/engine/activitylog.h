// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activitypoint.h"

#include <QList>

#include <chrono>

/// How many consumers were in each state over the last hour, as the points at which that changed. Pure value;
/// changes within the same second become one point, so it never holds more than 3,601.
class ActivityLog {
public:
    /// True when something was added or changed.
    bool note(WallTime at, const ConsumerStatistics &statistics);
    /// The last hour before `now`; the first point may lie before it and tells how the hour began.
    [[nodiscard]] QList<ActivityPoint> points() const { return m_points; }
    /// Points from `since` on.
    [[nodiscard]] QList<ActivityPoint> pointsSince(WallTime since) const;

private:
    QList<ActivityPoint> m_points;
};
