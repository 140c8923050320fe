// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <array>

/// Bits per second over the last three seconds, from bytes told as they pass. Pure; the time is given.
class RateMeter {
public:
    void add(qint64 bytes, SteadyTime now);
    [[nodiscard]] qint64 bitrate(SteadyTime now) const;
    [[nodiscard]] qint64 total() const { return m_total; } ///< bytes, ever

private:
    static constexpr int Slices = 12;
    static constexpr std::chrono::milliseconds Slice{250};
    [[nodiscard]] static qint64 sliceOf(SteadyTime time) { return time.time_since_epoch() / Slice; }

    struct Sum {
        qint64 slice = -1;
        qint64 bytes = 0;
    };
    std::array<Sum, Slices> m_sums;
    SteadyTime m_first; ///< of the first byte
    qint64 m_total = 0;
};
