// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refreshplan.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds LongestSleep = 10min;
}

void RefreshPlan::keepOnly(const QStringList &sources)
{
    m_failing.removeIf([&sources](auto it) { return !sources.contains(it.key()); });
}

void RefreshPlan::noteFailure(const QString &source, WallTime now)
{
    auto failing = m_failing.find(source);
    if (failing == m_failing.end())
        failing = m_failing.insert(source, {m_pauses, now});
    failing->at = now + failing->pause.next();
}

void RefreshPlan::putOff(WallTime now)
{
    for (Failing &failing : m_failing) {
        if (failing.at <= now)
            failing.at = now + failing.pause.last().value_or(0ms);
    }
}

void RefreshPlan::hasten(WallTime now)
{
    for (Failing &failing : m_failing) {
        failing.pause.reset();
        failing.at = now;
    }
}

std::optional<WallTime> RefreshPlan::due(const QString &source, Milliseconds interval,
                                         std::optional<WallTime> lastTried, WallTime now) const
{
    // A clock that was set back must not put anything off for long.
    if (const auto failing = m_failing.constFind(source); failing != m_failing.cend())
        return std::min(failing->at, now + failing->pause.last().value_or(0ms));
    if (interval == 0ms)
        return std::nullopt;
    if (!lastTried || *lastTried > now)
        return now;
    return *lastTried + interval;
}

std::chrono::milliseconds sleepUntil(WallTime moment, WallTime now)
{
    return std::clamp<std::chrono::milliseconds>(moment - now, 0ms, LongestSleep);
}
