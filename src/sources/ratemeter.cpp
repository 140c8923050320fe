// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/ratemeter.h"

#include <algorithm>

using namespace std::chrono;

void RateMeter::add(qint64 bytes, SteadyTime now)
{
    if (m_total == 0)
        m_first = now;
    m_total += bytes;
    const qint64 slice = sliceOf(now);
    Sum &sum = m_sums.at(size_t(slice % Slices));
    if (sum.slice != slice)
        sum = {slice, 0};
    sum.bytes += bytes;
}

qint64 RateMeter::bitrate(SteadyTime now) const
{
    const qint64 newest = sliceOf(now);
    qint64 bytes = 0;
    for (const Sum &sum : m_sums) {
        if (sum.slice > newest - Slices && sum.slice <= newest)
            bytes += sum.bytes;
    }
    // The oldest slice counts in full, the newest so far as it has gone; a young stream is reckoned from its
    // first byte, but not over less than half a second, where one burst would look like a fast line.
    const milliseconds window = (Slices - 1) * Slice + now.time_since_epoch() % Slice;
    const milliseconds span = std::clamp<milliseconds>(now - m_first, 500ms, window);
    return bytes * 8 * 1000 / span.count();
}
