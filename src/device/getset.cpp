// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/getset.h"

#include <QtEndian>

namespace {

constexpr qsizetype tagAndLength = 3; ///< at most

std::optional<QByteArray> textOf(const QByteArray &content)
{
    const qsizetype end = content.indexOf('\0');
    return end < 0 ? std::nullopt : std::optional(content.first(end));
}

QByteArray withNul(const QByteArray &text)
{
    return text + '\0';
}

/// Not within a line, else not within a character of UTF-8.
QByteArray cutTo(qsizetype size, const QByteArray &text)
{
    if (text.size() <= size)
        return text;
    const qsizetype lineEnd = text.lastIndexOf('\n', size - 1);
    if (lineEnd >= 0)
        return text.first(lineEnd + 1);
    while (size > 0 && (text[size] & 0xC0) == 0x80)
        --size;
    return text.first(size);
}

/// Fills one part of the request; false: it is malformed.
bool take(GetSetRequest &request, const DevicePacket::Value &value)
{
    const std::optional<QByteArray> text = textOf(value.content);
    switch (value.tag) {
    case PacketTag::GetSetName:
        if (!text || text->isEmpty() || !request.name.isEmpty())
            return false;
        request.name = *text;
        return true;
    case PacketTag::GetSetValue:
        if (!text || request.value)
            return false;
        request.value = text;
        return true;
    case PacketTag::LockKey:
        if (value.content.size() != sizeof(quint32) || request.lockKey)
            return false;
        request.lockKey = qFromBigEndian<quint32>(value.content.constData());
        return true;
    default:
        return true;
    }
}

} // namespace

std::optional<GetSetRequest> GetSetRequest::from(const DevicePacket &packet)
{
    GetSetRequest request;
    if (packet.type != PacketType::GetSetRequest)
        return std::nullopt;
    for (const DevicePacket::Value &value : packet.values) {
        if (!take(request, value))
            return std::nullopt;
    }
    return request.name.isEmpty() ? std::nullopt : std::optional(request);
}

QByteArray GetSetAnswer::encoded(const QByteArray &name, PacketType type) const
{
    DevicePacket reply{type, {}};
    qsizetype room = DevicePacket::MaxPayload - tagAndLength - 1;
    if (!isError) {
        const QByteArray told = withNul(cutTo(room / 2, name));
        room -= tagAndLength + told.size();
        reply.append(PacketTag::GetSetName, told);
    }
    reply.append(isError ? PacketTag::ErrorMessage : PacketTag::GetSetValue, withNul(cutTo(room, text)));
    return reply.encoded();
}
