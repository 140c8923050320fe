// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/devicepacket.h"

#include <QtEndian>

#include <zlib.h>

namespace {

constexpr qsizetype headerSize = 4;
constexpr qsizetype crcSize = 4;
constexpr qsizetype longestShortValue = 127;

quint32 crcOf(QByteArrayView bytes)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
}

template <typename Number> QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

void appendLength(QByteArray &out, qsizetype length)
{
    if (length <= longestShortValue) {
        out += char(length);
        return;
    }
    out += char(0x80 | (length & 0x7F));
    out += char(length >> 7);
}

/// The value at the front of `payload`, which is shortened by it. None: it runs past the end.
std::optional<DevicePacket::Value> takeValue(QByteArrayView &payload)
{
    if (payload.size() < 2)
        return std::nullopt;
    const auto tag = PacketTag(payload[0]);
    qsizetype length = uchar(payload[1]);
    qsizetype start = 2;
    if (length > longestShortValue) {
        if (payload.size() < 3)
            return std::nullopt;
        length = (length & 0x7F) | qsizetype(uchar(payload[2])) << 7;
        start = 3;
    }
    if (payload.size() - start < length)
        return std::nullopt;
    DevicePacket::Value value{tag, payload.sliced(start, length).toByteArray()};
    payload = payload.sliced(start + length);
    return value;
}

} // namespace

void DevicePacket::append(PacketTag tag, quint32 number)
{
    append(tag, bigEndian(number));
}

QByteArray DevicePacket::encoded() const
{
    QByteArray payload;
    for (const Value &value : values) {
        payload += char(value.tag);
        appendLength(payload, value.content.size());
        payload += value.content;
    }
    Q_ASSERT(payload.size() <= MaxPayload);
    QByteArray out = bigEndian(quint16(type)) + bigEndian(quint16(payload.size())) + payload;
    // The CRC alone is little-endian.
    return out + bigEndian(qbswap(crcOf(out)));
}

qsizetype DevicePacket::announcedSize(QByteArrayView start)
{
    return start.size() < headerSize ? 0 : headerSize + qFromBigEndian<quint16>(start.data() + 2) + crcSize;
}

std::optional<DevicePacket> DevicePacket::decoded(QByteArrayView datagram)
{
    const qsizetype size = announcedSize(datagram);
    if (size == 0 || datagram.size() < size)
        return std::nullopt;
    const QByteArrayView covered = datagram.first(size - crcSize);
    if (qFromLittleEndian<quint32>(datagram.data() + covered.size()) != crcOf(covered))
        return std::nullopt;

    DevicePacket packet{PacketType(qFromBigEndian<quint16>(datagram.data())), {}};
    QByteArrayView payload = covered.sliced(headerSize);
    while (auto value = takeValue(payload))
        packet.values.append(std::move(*value));
    return packet;
}
