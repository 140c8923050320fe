// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpegts/streamindex.h"

#include <QByteArray>

#include <bitset>

/// Marks where a stream goes on that does not continue what came before: the first packet of each PID is
/// announced with the discontinuity_indicator, in that packet where it has room for it, else by a packet
/// without payload in front of it (ISO/IEC 13818-1, 2.4.3.3 to 2.4.3.5). On the PID of the clock the first
/// new PCR is marked too. Pure; over soon after all PIDs of the program
/// were seen.
class Splice {
public:
    /// PIDs that only come later than this, as some subtitles do, are let through unmarked.
    static constexpr qint64 Reach = 8 * 1024 * 1024; ///< bytes
    /// When the program is seen: what is not of it, such as the SDT, may come every 2 s (EN 300
    /// 468, 5.1.4.1).
    static constexpr qint64 LateReach = 2 * 1024 * 1024; ///< bytes

    /// `tables` are PAT and PMT of what comes next; without them it marks what it sees within its reach.
    void begin(const QByteArray &tables);
    [[nodiscard]] bool isOver() const { return m_left <= 0; }
    /// `packets` marked; the offsets of `found` within them follow.
    void mark(QByteArray &packets, StreamIndex::Findings &found);
    [[nodiscard]] QByteArray marked(const QByteArray &packets);

private:
    using Offsets = QList<qsizetype>;
    [[nodiscard]] QByteArray stamp(const QByteArray &packets, Offsets &insertions);
    void readTables(const QByteArray &tables);
    void expect(quint16 pid);
    [[nodiscard]] bool wants(const TsPacket &packet) const;
    void saw(const TsPacket &packet);

    std::bitset<TsPacket::NullPid + 1> m_seen, m_expected;
    quint16 m_clockPid = TsPacket::NullPid; ///< until its first PCR came
    int m_missing = 0; ///< of those expected
    qint64 m_left = 0; ///< bytes of the reach
    bool m_wasComplete = false; ///< all of the program was seen
};
