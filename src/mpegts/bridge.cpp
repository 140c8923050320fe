// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/bridge.h"

#include "mpegts/tspacket.h"

namespace {

constexpr int Count = 7;

QByteArray nullPackets()
{
    // ISO/IEC 13818-1, 2.4.1: PID 0x1fff, payload only; what is in it and the counter mean nothing.
    return QByteArray::fromHex("471fff10").leftJustified(TsPacket::Size, '\xff').repeated(Count);
}

} // namespace

QByteArray Bridge::packets(SteadyTime now)
{
    static const QByteArray made = nullPackets();
    m_last = now;
    return made;
}

bool isStuffing(QByteArrayView packets)
{
    for (qsizetype at = 0; at + TsPacket::Size <= packets.size(); at += TsPacket::Size) {
        if (TsPacket(packets.data() + at).pid() != TsPacket::NullPid)
            return false;
    }
    return true;
}
