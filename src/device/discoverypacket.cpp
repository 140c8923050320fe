// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discoverypacket.h"

#include <QtEndian>

namespace {

QList<quint32> numbersIn(const QByteArray &content)
{
    QList<quint32> numbers;
    for (qsizetype at = 0; at + 4 <= content.size(); at += 4)
        numbers.append(qFromBigEndian<quint32>(content.constData() + at));
    return numbers;
}

} // namespace

std::optional<DiscoverQuery> DiscoverQuery::from(const DevicePacket &packet)
{
    if (packet.type != PacketType::DiscoverRequest)
        return std::nullopt;
    DiscoverQuery query;
    for (const auto &[tag, content] : packet.values) {
        const bool single = tag == PacketTag::DeviceType || tag == PacketTag::DeviceId;
        if (!single && tag != PacketTag::DeviceTypes)
            continue;
        const QList<quint32> numbers = numbersIn(content);
        if (content.size() % 4 != 0 || (single && numbers.size() != 1))
            return std::nullopt;
        if (tag == PacketTag::DeviceId)
            query.deviceId = numbers.first();
        else
            query.types += numbers;
    }
    return query;
}

bool DiscoverQuery::wantsTuner(quint32 id) const
{
    const bool type = types.contains(devicetype::Tuner) || types.contains(devicetype::Any);
    return type && (!deviceId || *deviceId == devicetype::Any || *deviceId == id);
}
