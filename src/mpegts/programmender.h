// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "mpegts/foundstreams.h"
#include "mpegts/psi.h"

#include <QByteArray>

#include <bitset>

/// Makes of what a provider sends a stream of one program with sound tables, as a tuner gives it: takes one
/// program out of several, writes a PAT where there is none, forgives check sums that are always wrong, and
/// where there is no map either writes one of the streams that were found. A stream without such faults it
/// passes on untouched and soon looks at no more. Pure; the time is given.
class ProgramMender {
public:
    // Since the first packet. Tables should come ten times a second; a map may come seconds after its PAT.
    static constexpr std::chrono::milliseconds PatPatience{1500}, NoMapPatience{2500}, LateMapPatience{8000};

    explicit ProgramMender(int program = 0); ///< the program number to take; 0, or not there: the first

    /// `packets`, or what they become.
    [[nodiscard]] QByteArray mend(const QByteArray &packets, SteadyTime now);
    [[nodiscard]] bool isMending() const { return m_state == State::Mending; }
    [[nodiscard]] qint64 badTables() const; ///< with a wrong sum, of those that were replaced
    void clear(); ///< what comes next does not continue what came before

private:
    enum class State : quint8 { Watching, Plain, Mending };

    void look(QByteArrayView packets, SteadyTime now);
    void lookAt(const TsPacket &packet, QByteArrayView bytes);
    [[nodiscard]] bool takePat();
    [[nodiscard]] bool takeMap();
    void noteStreams(const ProgramMap &map);
    void guess(SteadyTime now);
    void beginMending();
    [[nodiscard]] QByteArray mended(const QByteArray &packets);
    [[nodiscard]] bool isTimeForTables(const TsPacket &packet);
    void writeTables(QByteArray &out);

    int m_wanted = 0;
    State m_state = State::Watching;
    SectionCollector m_pat, m_map;
    ProgramPlace m_place{0, TsPacket::NullPid}; ///< of our program, by the PAT or as found
    FoundStreams m_found;
    std::optional<SteadyTime> m_began;
    ProgramPlace m_written; ///< as the PAT that is written has it
    QByteArray m_section; ///< of the map that is written; empty: none yet
    std::bitset<TsPacket::NullPid + 1> m_ours; ///< PIDs of the program
    quint16 m_watched = TsPacket::NullPid; ///< before whose units an invented map is written
    bool m_filters = false; ///< there are other programs
    bool m_isSound = false; ///< the PAT is
    bool m_isInvented = false; ///< the map is ours, of what was found
    int m_unitsSince = 0; ///< the last tables
    quint8 m_patCounter = 0, m_mapCounter = 0;
    bool m_mendedBefore = false;
    qint64 m_badBefore = 0, m_badSeen = 0;
};
