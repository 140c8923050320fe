// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/programmender.h"

#include "mpegts/tablewriter.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr ProgramPlace InventedPlace{1, 0x1ff0};
constexpr int UnitsPerTables = 10;
constexpr std::chrono::milliseconds KnownPatience{300}; ///< it was like that before the break

} // namespace

ProgramMender::ProgramMender(int program)
    : m_wanted(program)
{
    m_pat.setForgiving(true);
    m_map.setForgiving(true);
}

void ProgramMender::clear()
{
    const bool mended = m_mendedBefore || isMending();
    const qint64 bad = badTables();
    *this = ProgramMender(m_wanted);
    m_mendedBefore = mended;
    m_badBefore = bad;
}

qint64 ProgramMender::badTables() const
{
    return m_badBefore + (isMending() ? m_pat.damaged() + m_map.damaged() - m_badSeen : 0);
}

QByteArray ProgramMender::mend(const QByteArray &packets, SteadyTime now)
{
    if (m_state == State::Watching)
        look(packets, now);
    return isMending() ? mended(packets) : packets;
}

void ProgramMender::look(QByteArrayView packets, SteadyTime now)
{
    if (!m_began)
        m_began = now;
    for (qsizetype at = 0; at + TsPacket::Size <= packets.size() && m_state == State::Watching;
         at += TsPacket::Size)
        lookAt(TsPacket(packets.data() + at), packets.sliced(at, TsPacket::Size));
    if (m_state == State::Watching)
        guess(now);
}

void ProgramMender::lookAt(const TsPacket &packet, QByteArrayView bytes)
{
    m_found.look(packet);
    if (packet.pid() == TsPacket::PatPid) {
        if (m_pat.add(packet, bytes) && takePat() && (m_filters || !m_isSound))
            beginMending();
    } else if (packet.pid() == m_place.mapPid && m_map.add(packet, bytes) && takeMap()) {
        if (m_map.isForgiven())
            beginMending();
        else
            m_state = State::Plain;
    }
}

/// Whether the PAT names a program.
bool ProgramMender::takePat()
{
    const QList<ProgramPlace> programs = programsOf(m_pat.section());
    if (programs.isEmpty())
        return false;
    const auto wanted = std::find_if(programs.begin(), programs.end(),
                                     [this](const ProgramPlace &place) { return place.program == m_wanted; });
    const ProgramPlace place = wanted == programs.end() ? programs.constFirst() : *wanted;
    m_filters = programs.size() > 1;
    m_isSound = !m_pat.isForgiven();
    if (place != m_place)
        m_map.clear();
    m_place = place;
    return true;
}

/// Whether the section is the map of our program.
bool ProgramMender::takeMap()
{
    const auto map = parsePmt(m_map.section());
    if (!map || map->program != m_place.program)
        return false;
    m_section = m_map.isForgiven() ? withCheckSum(m_map.section()) : m_map.section();
    m_written = m_place;
    m_isInvented = false;
    noteStreams(*map);
    return true;
}

void ProgramMender::noteStreams(const ProgramMap &map)
{
    m_ours.reset();
    m_ours.set(map.pcrPid);
    for (const ElementaryStream &stream : map.streams)
        m_ours.set(stream.pid);
    const auto video = map.video();
    m_watched = video ? video->pid : map.streams.isEmpty() ? TsPacket::NullPid : map.streams.front().pid;
}

/// What to do without the tables that should be there.
void ProgramMender::guess(SteadyTime now)
{
    const auto waited = now - *m_began;
    const auto map = m_found.map(m_wanted);
    const bool hasPat = m_place.mapPid != TsPacket::NullPid;
    if (!hasPat && map && waited >= (m_mendedBefore ? KnownPatience : PatPatience)) {
        m_place = *map;
        m_filters = m_found.hasSeveralMaps();
        beginMending();
    } else if (m_found.hasStreams() && waited >= (hasPat ? LateMapPatience : NoMapPatience)) {
        const ProgramMap invented = m_found.invented();
        m_section = pmtSection(invented);
        m_written = InventedPlace;
        m_isInvented = true;
        m_unitsSince = UnitsPerTables; // the tables come first
        noteStreams(invented);
        beginMending();
    }
}

void ProgramMender::beginMending()
{
    m_state = State::Mending;
    m_badSeen = m_pat.damaged() + m_map.damaged();
}

QByteArray ProgramMender::mended(const QByteArray &packets)
{
    QByteArray out;
    out.reserve(packets.size() + 8 * TsPacket::Size);
    for (qsizetype at = 0; at + TsPacket::Size <= packets.size(); at += TsPacket::Size) {
        const TsPacket packet(packets.constData() + at);
        const QByteArrayView bytes(packets.constData() + at, TsPacket::Size);
        if (packet.pid() == TsPacket::PatPid) {
            if (m_pat.add(packet, bytes))
                (void)takePat();
        } else if (packet.pid() == m_place.mapPid) {
            if (m_map.add(packet, bytes) && takeMap())
                writeTables(out);
        } else {
            if (m_isInvented && isTimeForTables(packet))
                writeTables(out);
            if (!m_filters || m_ours[packet.pid()])
                out.append(bytes);
        }
    }
    return out;
}

bool ProgramMender::isTimeForTables(const TsPacket &packet)
{
    if (packet.pid() != m_watched || !packet.startsUnit())
        return false;
    if (!packet.isRandomAccess() && ++m_unitsSince < UnitsPerTables)
        return false;
    m_unitsSince = 0;
    return true;
}

void ProgramMender::writeTables(QByteArray &out)
{
    out += sectionPackets(TsPacket::PatPid, patSection(m_written), m_patCounter);
    out += sectionPackets(m_written.mapPid, m_section, m_mapCounter);
}
