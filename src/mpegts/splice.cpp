// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/splice.h"

#include "mpegts/psi.h"

#include <algorithm>

namespace {

constexpr char DiscontinuityFlag = char(0x80);

bool hasFlags(const TsPacket &packet)
{
    return packet.adaptationSize() > 0;
}

/// Without payload, so that its counter is the one before the next packet's (2.4.3.3).
QByteArray announcement(const TsPacket &next, const char *bytes)
{
    QByteArray out(TsPacket::Size, '\xff');
    out[0] = TsPacket::SyncByte;
    out[1] = char(bytes[1] & 0x1f);
    out[2] = bytes[2];
    out[3] = char(0x20 | ((next.continuity() - 1) & 0x0f));
    out[4] = char(TsPacket::Size - 5);
    out[5] = DiscontinuityFlag;
    return out;
}

} // namespace

void Splice::begin(const QByteArray &tables)
{
    *this = {};
    m_left = Reach;
    readTables(tables);
}

void Splice::readTables(const QByteArray &tables)
{
    SectionCollector pat, pmt;
    ProgramPlace place{0, TsPacket::NullPid};
    for (qsizetype at = 0; at + TsPacket::Size <= tables.size(); at += TsPacket::Size) {
        const QByteArrayView bytes = QByteArrayView(tables).sliced(at, TsPacket::Size);
        const TsPacket packet(bytes.data());
        if (packet.pid() == TsPacket::PatPid && pat.add(packet, bytes))
            place = parsePat(pat.section()).value_or(place);
        if (packet.pid() != place.mapPid || !pmt.add(packet, bytes))
            continue;
        const auto map = parsePmt(pmt.section());
        if (!map || map->program != place.program)
            continue;
        expect(TsPacket::PatPid);
        expect(place.mapPid);
        for (const ElementaryStream &stream : map->streams)
            expect(stream.pid);
        expect(map->pcrPid);
        m_clockPid = map->pcrPid;
    }
}

void Splice::expect(quint16 pid)
{
    if (pid != TsPacket::NullPid && !m_expected.test(pid)) {
        m_expected.set(pid);
        ++m_missing;
    }
}

void Splice::mark(QByteArray &packets, StreamIndex::Findings &found)
{
    Offsets insertions;
    packets = stamp(packets, insertions);
    const auto follow = [&](EntryPoint &entry) {
        qint64 shift = 0;
        for (const qsizetype insertion : std::as_const(insertions))
            shift += insertion <= entry.offset ? TsPacket::Size : 0;
        entry.offset += shift;
    };
    for (EntryPoint &entry : found.entries)
        follow(entry);
    if (found.unitStart)
        follow(*found.unitStart);
}

QByteArray Splice::marked(const QByteArray &packets)
{
    Offsets insertions;
    return stamp(packets, insertions);
}

QByteArray Splice::stamp(const QByteArray &packets, Offsets &insertions)
{
    QByteArray out = packets; // detaches at the first mark: others may share it
    qsizetype inserted = 0;
    for (qsizetype at = 0; at + TsPacket::Size <= packets.size() && !isOver(); at += TsPacket::Size) {
        const char *const bytes = packets.constData() + at;
        const TsPacket packet(bytes);
        if (wants(packet) && hasFlags(packet)) {
            out[at + inserted + 5] = char(bytes[5] | DiscontinuityFlag);
        } else if (wants(packet) && packet.hasPayload()) {
            out.insert(at + inserted, announcement(packet, bytes));
            insertions.append(at);
            inserted += TsPacket::Size;
        }
        saw(packet);
    }
    return out;
}

bool Splice::wants(const TsPacket &packet) const
{
    const quint16 pid = packet.pid();
    if (pid == TsPacket::NullPid || packet.isDamaged())
        return false;
    return !m_seen.test(pid) || (pid == m_clockPid && hasFlags(packet));
}

void Splice::saw(const TsPacket &packet)
{
    m_left -= TsPacket::Size;
    const quint16 pid = packet.pid();
    if (packet.isDamaged())
        return;
    if (!m_seen.test(pid) && m_expected.test(pid))
        --m_missing;
    m_seen.set(pid);
    if (pid == m_clockPid && packet.pcr())
        m_clockPid = TsPacket::NullPid;
    const bool isComplete = m_missing == 0 && m_expected.any() && m_clockPid == TsPacket::NullPid;
    if (isComplete && !std::exchange(m_wasComplete, true))
        m_left = std::min(m_left, LateReach);
}
