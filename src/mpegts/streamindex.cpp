// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/streamindex.h"

#include "mpegts/keyframe.h"

StreamIndex::Findings StreamIndex::scan(QByteArrayView packets)
{
    Findings found;
    for (qsizetype offset = 0; offset + TsPacket::Size <= packets.size(); offset += TsPacket::Size) {
        const TsPacket packet(packets.data() + offset);
        const quint16 pid = packet.pid();
        if (pid == TsPacket::PatPid || pid == m_place.mapPid) {
            if (scanTable(packet, packets.sliced(offset, TsPacket::Size)))
                found.newProgram = offset;
        } else if (pid == m_watched.pid && packet.startsUnit()) {
            if (isEntry(packet))
                found.entries.append({offset, tables()});
            else
                found.unitStart = EntryPoint{offset, tables()};
        }
    }
    return found;
}

void StreamIndex::clear()
{
    const qint64 bad = badTables();
    *this = {};
    m_badBefore = bad;
}

/// Whether the map is another one now.
bool StreamIndex::scanTable(const TsPacket &packet, QByteArrayView bytes)
{
    if (packet.pid() != TsPacket::PatPid)
        return m_pmt.add(packet, bytes) && takePmt();
    if (m_pat.add(packet, bytes))
        takePat();
    return false;
}

void StreamIndex::takePat()
{
    const auto place = parsePat(m_pat.section());
    if (!place)
        return;
    if (*place != m_place)
        placeChanged(*place);
    m_patPackets = m_pat.packets();
}

bool StreamIndex::takePmt()
{
    // Programs may share one PID for their maps; only ours is kept.
    const auto map = parsePmt(m_pmt.section());
    if (!map || map->program != m_place.program)
        return false;
    m_pmtPackets = m_pmt.packets();
    if (m_map == map)
        return false;
    m_map = map;
    chooseWatched();
    return true;
}

void StreamIndex::placeChanged(const ProgramPlace &place)
{
    m_place = place;
    m_pmt.clear();
    m_pmtPackets.clear();
    m_map.reset();
    m_watched = {TsPacket::NullPid};
}

void StreamIndex::chooseWatched()
{
    const ElementaryStream none{TsPacket::NullPid};
    m_watched = m_map->video().value_or(m_map->streams.isEmpty() ? none : m_map->streams.constFirst());
}

bool StreamIndex::isEntry(const TsPacket &packet) const
{
    if (!m_watched.isVideo() || packet.isRandomAccess())
        return true;
    return !packet.isScrambled() && startsKeyframe(m_watched.type, packet.payload());
}
