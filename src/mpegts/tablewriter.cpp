// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/tablewriter.h"

namespace {

constexpr quint8 PatId = 0x00, PmtId = 0x02;
constexpr qsizetype CheckSumSize = 4;

void append16(QByteArray &out, int value)
{
    out += char(value >> 8);
    out += char(value);
}

/// The eight bytes that every table begins with.
QByteArray head(quint8 table, quint16 number, quint8 version)
{
    QByteArray out(1, char(table));
    append16(out, 0xb000); // the length is written at the end
    append16(out, number);
    out += char(0xc1 | (version & 0x1f) << 1);
    return out + QByteArray(2, '\0');
}

QByteArray finished(QByteArray section)
{
    const qsizetype length = section.size() - 3 + CheckSumSize;
    section[1] = char(0xb0 | length >> 8);
    section[2] = char(length);
    return withCheckSum(section + QByteArray(CheckSumSize, '\0'));
}

} // namespace

QByteArray patSection(const ProgramPlace &place)
{
    QByteArray section = head(PatId, 1, 0);
    append16(section, place.program);
    append16(section, 0xe000 | place.mapPid);
    return finished(section);
}

QByteArray pmtSection(const ProgramMap &map)
{
    QByteArray section = head(PmtId, map.program, map.version);
    append16(section, 0xe000 | map.pcrPid);
    append16(section, 0xf000);
    for (const ElementaryStream &stream : map.streams) {
        section += char(stream.type);
        append16(section, 0xe000 | stream.pid);
        append16(section, 0xf000);
    }
    return finished(section);
}

QByteArray withCheckSum(QByteArray section)
{
    section.chop(CheckSumSize);
    const quint32 sum = sectionCheckSum(section);
    append16(section, int(sum >> 16));
    append16(section, int(sum & 0xffff));
    return section;
}

QByteArray sectionPackets(quint16 pid, const QByteArray &section, quint8 &counter)
{
    QByteArray packets;
    const QByteArray payload = '\0' + section; // pointer_field
    constexpr qsizetype Room = TsPacket::Size - 4;
    for (qsizetype at = 0; at < payload.size(); at += Room) {
        packets += TsPacket::SyncByte;
        append16(packets, (at == 0 ? 0x4000 : 0) | pid);
        packets += char(0x10 | counter);
        packets += payload.mid(at, Room).leftJustified(Room, '\xff');
        counter = (counter + 1) & 0x0f;
    }
    return packets;
}
