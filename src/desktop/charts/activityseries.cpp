// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/activityseries.h"

#include <algorithm>

using namespace std::chrono;

namespace {

bool isBefore(WallTime moment, const ActivityPoint &point)
{
    return moment < point.at;
}

} // namespace

void ActivitySeries::apply(const QList<ActivityPoint> &points, bool full)
{
    if (full)
        m_points.clear();
    m_points += points;
    if (!std::is_sorted(m_points.cbegin(), m_points.cend(),
                        [](const auto &a, const auto &b) { return a.at < b.at; }))
        std::stable_sort(m_points.begin(), m_points.end(),
                         [](const auto &a, const auto &b) { return a.at < b.at; });
    if (m_points.size() > Limit)
        m_points.remove(0, m_points.size() - Limit);
    if (!m_points.isEmpty())
        advance(m_points.constLast().at);
}

void ActivitySeries::advance(WallTime now)
{
    if (m_now - now > minutes(1)) { // the clock was set back: what is later has not been yet
        m_points.removeIf([now](const ActivityPoint &point) { return point.at > now; });
        m_now = now;
    }
    m_now = std::max(m_now, now);
    const auto inside = std::upper_bound(m_points.cbegin(), m_points.cend(), m_now - Span, isBefore);
    const auto kept = inside == m_points.cbegin() ? inside : inside - 1;
    m_points.erase(m_points.cbegin(), kept);
}

QList<ActivityStep> ActivitySeries::steps(int count) const
{
    QList<ActivityStep> steps;
    const milliseconds width = milliseconds(m_span) / std::max(1, count);
    auto next = std::upper_bound(m_points.cbegin(), m_points.cend(), begin(), isBefore);
    ConsumerStatistics current = next == m_points.cbegin() ? ConsumerStatistics{} : (next - 1)->statistics;
    for (int i = 0; i < count; ++i) {
        const WallTime from = begin() + i * width;
        ConsumerStatistics busiest = current;
        for (; next != m_points.cend() && next->at < from + width; ++next) {
            current = next->statistics;
            if (current.total > busiest.total)
                busiest = current;
        }
        if (busiest.total == current.total)
            busiest = current;
        if (steps.isEmpty() || !(steps.constLast().statistics == busiest))
            steps.append({from, busiest});
    }
    if (!steps.isEmpty() && !(steps.constLast().statistics == at(m_now)))
        steps.append({m_now - milliseconds(1), at(m_now)});
    return steps;
}

ConsumerStatistics ActivitySeries::at(WallTime moment) const
{
    const auto next = std::upper_bound(m_points.cbegin(), m_points.cend(), moment, isBefore);
    return next == m_points.cbegin() ? ConsumerStatistics{} : (next - 1)->statistics;
}

int ActivitySeries::highest() const
{
    int most = 0;
    for (const ActivityPoint &point : m_points)
        most = std::max(most, point.statistics.total);
    return most;
}

QPair<int, int> ChartScale::counts(int highest)
{
    int step = 1;
    for (int decade = 1; decade <= 100000; decade *= 10) {
        for (const int factor : {1, 2, 5}) {
            step = decade * factor;
            if (highest <= step * 5)
                return {std::max(1, (highest + step - 1) / step) * step, step};
        }
    }
    return {step * 5, step};
}

minutes ChartScale::timeStep(minutes span, int most)
{
    for (const int step : {1, 2, 5, 10, 15, 20, 30, 60}) {
        if (span.count() / step <= std::max(1, most))
            return minutes(step);
    }
    return minutes(120);
}
