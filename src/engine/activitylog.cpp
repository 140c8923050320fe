// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activitylog.h"

using namespace std::chrono;

namespace {
constexpr auto span = 1h;
}

bool ActivityLog::note(WallTime at, const ConsumerStatistics &statistics)
{
    while (!m_points.isEmpty() && m_points.last().at > at) // the clock was set back
        m_points.removeLast();
    if (!m_points.isEmpty() && m_points.last().statistics == statistics)
        return false;
    const auto second = floor<seconds>(at);
    if (!m_points.isEmpty() && floor<seconds>(m_points.last().at) == second)
        m_points.last().statistics = statistics;
    else
        m_points.append({at, statistics});
    // The newest point that is older than the span stays: it says how the span began.
    while (m_points.size() > 1 && m_points.at(1).at <= at - span)
        m_points.removeFirst();
    return true;
}

QList<ActivityPoint> ActivityLog::pointsSince(WallTime since) const
{
    QList<ActivityPoint> out;
    for (const ActivityPoint &point : m_points) {
        if (point.at >= since)
            out.append(point);
    }
    return out;
}
