// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArrayView>

/// How fast datagrams of video leave: whatever way the packets come in, nothing bursts so that it would
/// overrun a receiver's buffer (hdhomerun.md 4.6), and nobody gets far ahead of the stream's own clock, as
/// from a tuner of hardware. Pure; the time is given.
class DatagramPace {
public:
    static constexpr std::chrono::milliseconds Tick{5}; ///< between two questions while something waits
    static constexpr int MostAtOnce = 32; ///< datagrams; the least of usual receive buffers holds 90
    /// A queue is sent in about this time: as long as an upstream gathers (Upstream).
    static constexpr std::chrono::milliseconds Spread{250};
    /// The most that is sent ahead of the stream's clock: libhdhomerun's buffer is one second of 20 Mbit/s.
    static constexpr std::chrono::milliseconds Lead{1000};

    /// How many of the `waiting` datagrams may leave now.
    [[nodiscard]] int due(qint64 waiting, SteadyTime now);
    void sent(QByteArrayView packets); ///< these left

private:
    void clockRead(quint16 pid, qint64 pcr);

    SteadyTime m_now;
    std::chrono::microseconds m_ahead{0}; ///< of the stream's clock; never below 0: who is late stays late
    quint16 m_clockPid = 0; ///< 0: none seen
    qint64 m_clock = 0; ///< last PCR, ticks of 27 MHz
    qint64 m_sinceClock = 0; ///< bytes
};
