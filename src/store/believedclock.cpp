// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/believedclock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr auto bearable = 24h;
constexpr auto convincing = 24h;
} // namespace

BelievedClock::BelievedClock(const StoreMoment &now, std::optional<WallTime> newest)
    : m_time(newest ? std::min(now.wall, *newest + bearable) : now.wall)
    , m_notedAt(now.steady)
{
    note(now);
}

void BelievedClock::note(const StoreMoment &now)
{
    m_time += now.steady - m_notedAt;
    m_notedAt = now.steady;
    const auto off = now.wall - m_time;
    if (off >= -bearable && off <= bearable) {
        m_time = now.wall;
        m_doubtedSince.reset();
        return;
    }
    if (!m_doubtedSince)
        m_doubtedSince = now.steady;
    if (now.steady - *m_doubtedSince >= convincing) {
        m_time = now.wall;
        m_doubtedSince.reset();
    }
}
