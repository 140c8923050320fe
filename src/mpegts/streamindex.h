// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpegts/psi.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// A place where a viewer may begin, and the table packets it must be given first.
struct EntryPoint {
    qint64 offset = 0; ///< of the packet; within the scanned block, or absolute once in a RingBuffer
    QByteArray tables; ///< PAT and PMT as they stood before it
    friend bool operator==(const EntryPoint &, const EntryPoint &) = default;
};

/// Follows one transport stream: knows its tables and finds where viewers may begin. A channel without video
/// can be entered wherever a unit of sound starts. Pure; looks at every packet once and keeps only the
/// tables.
class StreamIndex {
public:
    struct Findings {
        QList<EntryPoint> entries; ///< random access points, in order
        std::optional<EntryPoint> unitStart; ///< the last start of a picture that is no random access point
        std::optional<qsizetype> newProgram; ///< behind this packet another map holds
    };
    [[nodiscard]] Findings scan(QByteArrayView packets);

    [[nodiscard]] bool knowsProgram() const { return m_map.has_value(); }
    [[nodiscard]] bool hasVideo() const { return m_map && m_map->video(); }
    [[nodiscard]] const std::optional<ProgramMap> &program() const { return m_map; }
    [[nodiscard]] QByteArray tables() const { return m_patPackets + m_pmtPackets; } ///< latest
    [[nodiscard]] qint64 badTables() const { return m_badBefore + m_pat.damaged() + m_pmt.damaged(); }
    void clear(); ///< but for the bad tables that it counted

private:
    [[nodiscard]] bool scanTable(const TsPacket &packet, QByteArrayView bytes);
    void takePat();
    [[nodiscard]] bool takePmt();
    void placeChanged(const ProgramPlace &place);
    void chooseWatched();
    [[nodiscard]] bool isEntry(const TsPacket &packet) const;

    SectionCollector m_pat, m_pmt;
    QByteArray m_patPackets, m_pmtPackets; ///< of our program, as seen last
    ProgramPlace m_place{0, TsPacket::NullPid};
    std::optional<ProgramMap> m_map;
    ElementaryStream m_watched{TsPacket::NullPid}; ///< whose units are looked at
    qint64 m_badBefore = 0; ///< before it was cleared
};
