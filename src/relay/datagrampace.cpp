// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/datagrampace.h"

#include "mpegts/tspacket.h"

#include <algorithm>

using namespace std::chrono;

namespace {

constexpr qint64 PcrTurns = (qint64(1) << 33) * 300;
constexpr qint64 PcrPerMicrosecond = 27;
constexpr microseconds LongestStep = 1s; // more is a jump (ISO 13818-1 2.7.2: at most 100 ms)
// A provider's clock may run faster than ours: within what crystals differ by, its queue must not grow.
constexpr int DriftDivisor = 5000;
constexpr qint64 ClockIsGone = 1024 * 1024; // bytes without it

constexpr qint64 ceiling(qint64 part, qint64 whole)
{
    return (part + whole - 1) / whole;
}

} // namespace

int DatagramPace::due(qint64 waiting, SteadyTime now)
{
    const microseconds passed = now - std::exchange(m_now, now);
    m_ahead = std::max(0us, m_ahead - passed - passed / DriftDivisor);
    const microseconds room = Lead - m_ahead;
    if (waiting <= 0 || room <= 0us)
        return 0;
    const qint64 share = ceiling(waiting, Spread / Tick);
    const qint64 most = ceiling(MostAtOnce * room.count(), microseconds(Lead).count());
    return int(std::min({waiting, share, most}));
}

void DatagramPace::sent(QByteArrayView packets)
{
    for (qsizetype at = 0; at + TsPacket::Size <= packets.size(); at += TsPacket::Size) {
        const TsPacket packet(packets.data() + at);
        m_sinceClock += TsPacket::Size;
        if (const auto pcr = packet.pcr())
            clockRead(packet.pid(), *pcr);
    }
}

void DatagramPace::clockRead(quint16 pid, qint64 pcr)
{
    if (pid != m_clockPid && m_clockPid != 0 && m_sinceClock < ClockIsGone)
        return; // another program's
    const qint64 step = (pcr - m_clock + PcrTurns) % PcrTurns;
    const microseconds time(step / PcrPerMicrosecond);
    if (pid == m_clockPid && time <= LongestStep)
        m_ahead += time;
    m_clockPid = pid;
    m_clock = pcr;
    m_sinceClock = 0;
}
