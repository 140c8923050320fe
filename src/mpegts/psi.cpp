// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/psi.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype LongestSection = 1024 + 3;
constexpr qsizetype MostStreams = 64;
constexpr quint8 PatTable = 0x00, PmtTable = 0x02;

quint8 at(QByteArrayView bytes, qsizetype index)
{
    return quint8(bytes[index]);
}

quint16 pidAt(QByteArrayView bytes, qsizetype index)
{
    return quint16((at(bytes, index) & 0x1f) << 8 | at(bytes, index + 1));
}

quint16 lengthAt(QByteArrayView bytes, qsizetype index)
{
    return quint16((at(bytes, index) & 0x0f) << 8 | at(bytes, index + 1));
}

} // namespace

quint32 sectionCheckSum(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint32(quint8(byte)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc << 1) ^ ((crc & 0x80000000U) ? 0x04c11db7U : 0U);
    }
    return crc;
}

std::optional<ElementaryStream> ProgramMap::video() const
{
    const auto it = std::find_if(streams.begin(), streams.end(), [](const auto &s) { return s.isVideo(); });
    return it == streams.end() ? std::nullopt : std::optional(*it);
}

QList<ProgramPlace> programsOf(QByteArrayView section)
{
    QList<ProgramPlace> programs;
    if (section.size() < 12 || at(section, 0) != PatTable)
        return programs;
    for (qsizetype i = 8; i + 4 <= section.size() - 4 && programs.size() < MostPrograms; i += 4) {
        const auto program = quint16(at(section, i) << 8 | at(section, i + 1));
        const quint16 pid = pidAt(section, i + 2);
        if (program != 0 && pid != TsPacket::NullPid) // 0 is the network table
            programs.append({program, pid});
    }
    return programs;
}

std::optional<ProgramPlace> parsePat(QByteArrayView section)
{
    const QList<ProgramPlace> programs = programsOf(section);
    return programs.isEmpty() ? std::nullopt : std::optional(programs.constFirst());
}

std::optional<ProgramMap> parsePmt(QByteArrayView section)
{
    if (section.size() < 16 || at(section, 0) != PmtTable)
        return std::nullopt;
    ProgramMap map;
    map.program = quint16(at(section, 3) << 8 | at(section, 4));
    map.version = at(section, 5) >> 1 & 0x1f;
    map.pcrPid = pidAt(section, 8);
    const QByteArrayView entries = section.chopped(4);
    const auto descriptors = [&](qsizetype from, qsizetype length) {
        const qsizetype start = std::min(from, entries.size());
        return entries.sliced(start, std::min(length, entries.size() - start));
    };
    const QByteArrayView program = descriptors(12, lengthAt(section, 10));
    for (qsizetype i = 12 + lengthAt(section, 10);
         i + 5 <= entries.size() && map.streams.size() < MostStreams;) {
        const quint16 length = lengthAt(section, i + 3);
        const Codec codec = codecOf(at(section, i), descriptors(i + 5, length), program);
        map.streams.append({pidAt(section, i + 1), at(section, i), codec});
        i += 5 + length;
    }
    return map;
}

bool SectionCollector::add(const TsPacket &packet, QByteArrayView packetBytes)
{
    QByteArrayView payload = packet.payload();
    if (packet.isDamaged() || payload.isEmpty())
        return false;
    if (packet.startsUnit()) {
        const qsizetype start = 1 + at(payload, 0); // pointer_field
        m_growing.clear();
        m_growingPackets.clear();
        if (start >= payload.size())
            return false;
        payload = payload.sliced(start);
    } else if (m_growing.isEmpty()) {
        return false;
    }
    m_growing.append(payload);
    m_growingPackets.append(packetBytes);
    return complete();
}

bool SectionCollector::complete()
{
    if (m_growing.size() < 3)
        return false;
    const qsizetype length = 3 + lengthAt(m_growing, 1);
    if (m_growing.size() < length && length <= LongestSection)
        return false;
    const QByteArray section = std::exchange(m_growing, {}).left(length);
    const QByteArray packets = std::exchange(m_growingPackets, {});
    // Most tables repeat the one before: a look at the bytes is cheaper than their sum.
    if (length > LongestSection)
        return false;
    if (section != m_section) {
        m_forgiven = sectionCheckSum(section) != 0;
        const QByteArray before = std::exchange(m_wrong, m_forgiven ? section : QByteArray());
        m_damaged += m_forgiven;
        if (m_forgiven && !(m_forgiving && before == section))
            return false;
    }
    m_section = section;
    m_packets = packets;
    return true;
}

void SectionCollector::clear()
{
    const qint64 damaged = m_damaged;
    const bool forgiving = m_forgiving;
    *this = {};
    m_damaged = damaged;
    m_forgiving = forgiving;
}
