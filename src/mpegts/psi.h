// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpegts/codecs.h"
#include "mpegts/tspacket.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// One elementary stream as the PMT lists it.
struct ElementaryStream {
    quint16 pid = 0;
    quint8 type = 0; ///< stream_type, ISO/IEC 13818-1 table 2-34
    Codec codec = Codec::None;
    [[nodiscard]] bool isVideo() const { return ::isVideo(codec); }
    friend bool operator==(const ElementaryStream &, const ElementaryStream &) = default;
};

/// What a PMT says of its program. Plain value.
struct ProgramMap {
    quint16 program = 0;
    quint16 pcrPid = 0;
    quint8 version = 0; ///< grows when the map is changed
    QList<ElementaryStream> streams; ///< at most 64 of them
    [[nodiscard]] std::optional<ElementaryStream> video() const; ///< the first
    friend bool operator==(const ProgramMap &, const ProgramMap &) = default;
};

/// Where the first program of a PAT has its map.
struct ProgramPlace {
    quint16 program = 0;
    quint16 mapPid = 0;
    friend bool operator==(const ProgramPlace &, const ProgramPlace &) = default;
};

/// The programs of a PAT in its order, without the network table; at most MostPrograms.
inline constexpr qsizetype MostPrograms = 250;
[[nodiscard]] QList<ProgramPlace> programsOf(QByteArrayView section);
[[nodiscard]] std::optional<ProgramPlace> parsePat(QByteArrayView section); ///< the first
[[nodiscard]] std::optional<ProgramMap> parsePmt(QByteArrayView section);

/// What the last four bytes of a section are to be, of those before them (ISO/IEC 13818-1 annex A).
[[nodiscard]] quint32 sectionCheckSum(QByteArrayView bytes);

/// Puts one table together from the packets of its PID and keeps those packets, so that a viewer who joins
/// can be given them. Pure; holds at most one section (1 KiB) and its packets.
class SectionCollector {
public:
    /// True when the packet completed a section whose CRC is right, be it the same as before.
    [[nodiscard]] bool add(const TsPacket &packet, QByteArrayView packetBytes);
    /// Whether a section with a wrong check sum is taken, too, when it comes a second time just so: then it
    /// is the sum that is wrong.
    void setForgiving(bool forgiving) { m_forgiving = forgiving; }
    [[nodiscard]] bool isForgiven() const { return m_forgiven; } ///< the section has a wrong sum
    [[nodiscard]] const QByteArray &section() const { return m_section; } ///< the last complete one
    [[nodiscard]] const QByteArray &packets() const { return m_packets; } ///< that carried it
    [[nodiscard]] qint64 damaged() const { return m_damaged; } ///< sections with a wrong CRC, ever
    void clear(); ///< but for what it counted

private:
    [[nodiscard]] bool complete();

    QByteArray m_section, m_packets;
    QByteArray m_growing, m_growingPackets; ///< empty: waits for a section to start
    QByteArray m_wrong; ///< section whose sum was wrong, seen last
    bool m_forgiving = false, m_forgiven = false;
    qint64 m_damaged = 0;
};
