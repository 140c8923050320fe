// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/documentroom.h"

#include <algorithm>

using namespace std::chrono;

namespace {
constexpr hours Step = 1h;
}

DocumentRoom::DocumentRoom(const GuideWindow &window)
    : m_window(window)
    , m_hours(std::max<qsizetype>((window.to - window.from + Step - 1s) / Step, 1), 0)
{
}

void DocumentRoom::add(GuideTime start, qint64 bytes)
{
    const auto step = qsizetype(std::max(start - m_window.from, 0s) / Step);
    m_hours[std::min(step, m_hours.size() - 1)] += bytes;
}

qint64 DocumentRoom::bytesUntil(GuideTime end) const
{
    qint64 bytes = m_always;
    for (qsizetype step = 0; step < m_hours.size() && m_window.from + step * Step < end; ++step)
        bytes += m_hours.at(step);
    return bytes;
}

GuideTime DocumentRoom::fittingEnd(qint64 bytes, const HourlyFiller &filler) const
{
    qint64 used = m_always;
    for (qsizetype step = 0; step < m_hours.size(); ++step) {
        const GuideTime hour = m_window.from + step * Step;
        used += m_hours.at(step) + (hour < filler.end ? filler.bytes : 0);
        if (used > bytes)
            return hour;
    }
    return m_window.to;
}
