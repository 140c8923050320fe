// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/foundstreams.h"

#include <algorithm>

namespace {

constexpr quint8 Mpeg1Audio = 0x03, AdtsAudio = 0x0f, Mpeg2Video = 0x02, H264 = 0x1b, Hevc = 0x24, Ac3 = 0x81;

quint8 byteAt(QByteArrayView bytes, qsizetype index)
{
    return index < bytes.size() ? quint8(bytes[index]) : quint8(0);
}

/// By the first start code that only one of them has.
quint8 videoType(QByteArrayView unit)
{
    for (qsizetype i = 0; i + 4 < unit.size(); ++i) {
        if (byteAt(unit, i) != 0 || byteAt(unit, i + 1) != 0 || byteAt(unit, i + 2) != 1)
            continue;
        const quint8 code = byteAt(unit, i + 3);
        if (code == 0xb3 || code == 0x00 || code == 0xb8)
            return Mpeg2Video;
        const bool isDelimiter = code == 0x46 && byteAt(unit, i + 4) == 0x01; // HEVC: type 35, layer 0
        if (isDelimiter || code == 0x40 || code == 0x42) // VPS, SPS
            return Hevc;
        if ((code & 0x80) == 0 && (code & 0x1f) != 0)
            return H264;
    }
    return H264;
}

quint8 audioType(QByteArrayView unit)
{
    if (byteAt(unit, 0) == 0xff && (byteAt(unit, 1) & 0xf6) == 0xf0)
        return AdtsAudio;
    return Mpeg1Audio;
}

} // namespace

void FoundStreams::look(const TsPacket &packet)
{
    if (packet.isDamaged() || packet.pid() == TsPacket::PatPid || packet.pid() == TsPacket::NullPid)
        return;
    if (m_clockPid == TsPacket::NullPid && packet.pcr())
        m_clockPid = packet.pid();
    if (packet.startsUnit() && !packet.isScrambled() && !lookForMap(packet))
        lookForStream(packet);
}

bool FoundStreams::lookForMap(const TsPacket &packet)
{
    const QByteArrayView payload = packet.payload();
    const qsizetype start = 1 + byteAt(payload, 0);
    // table_id of a map, section_syntax_indicator, program and section number as they must be
    const bool isMap = byteAt(payload, start) == 0x02 && (byteAt(payload, start + 1) & 0xfc) == 0xb0
        && byteAt(payload, start + 6) == 0 && byteAt(payload, start + 7) == 0;
    if (!isMap)
        return false;
    const auto program = quint16(byteAt(payload, start + 3) << 8 | byteAt(payload, start + 4));
    const ProgramPlace place{program, packet.pid()};
    if (program != 0 && !m_maps.contains(place) && m_maps.size() < Most)
        m_maps.append(place);
    return true;
}

void FoundStreams::lookForStream(const TsPacket &packet)
{
    const QByteArrayView payload = packet.payload();
    if (!payload.startsWith(QByteArrayView("\0\0\1", 3)) || m_streams.size() >= Most)
        return;
    const auto known = [&](const ElementaryStream &stream) {
        return stream.pid == packet.pid();
    };
    if (std::any_of(m_streams.begin(), m_streams.end(), known))
        return;
    const quint8 id = byteAt(payload, 3);
    const QByteArrayView unit = payload.sliced(std::min<qsizetype>(payload.size(), 9 + byteAt(payload, 8)));
    quint8 type = 0;
    if (id >= 0xe0 && id <= 0xef)
        type = videoType(unit);
    else if (id >= 0xc0 && id <= 0xdf)
        type = audioType(unit);
    else if (id == 0xbd && byteAt(unit, 0) == 0x0b && byteAt(unit, 1) == 0x77)
        type = Ac3;
    if (type != 0)
        m_streams.append({packet.pid(), type, codecOf(type, {}, {})});
}

std::optional<ProgramPlace> FoundStreams::map(int program) const
{
    const auto it = std::find_if(m_maps.begin(), m_maps.end(),
                                 [&](const ProgramPlace &place) { return place.program == program; });
    if (it != m_maps.end())
        return *it;
    return m_maps.isEmpty() ? std::nullopt : std::optional(m_maps.constFirst());
}

ProgramMap FoundStreams::invented() const
{
    ProgramMap map;
    map.program = 1;
    map.streams = m_streams;
    std::stable_sort(map.streams.begin(), map.streams.end(),
                     [](const auto &one, const auto &other) { return one.isVideo() && !other.isVideo(); });
    map.pcrPid =
        m_clockPid != TsPacket::NullPid || m_streams.isEmpty() ? m_clockPid : map.streams.front().pid;
    return map;
}
