// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/packetgatherer.h"

#include "mpegts/tspacket.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype Size = TsPacket::Size;

bool allSynced(const QByteArray &bytes, qsizetype whole)
{
    for (qsizetype at = 0; at < whole; at += Size) {
        if (bytes[at] != TsPacket::SyncByte)
            return false;
    }
    return true;
}

bool isRhythm(const QByteArray &bytes, qsizetype at)
{
    return bytes[at] == TsPacket::SyncByte && bytes[at + Size] == TsPacket::SyncByte
        && bytes[at + 2 * Size] == TsPacket::SyncByte;
}

} // namespace

char *PacketGatherer::room(qsizetype size)
{
    m_block = QByteArray(m_rest.size() + size, Qt::Uninitialized);
    std::copy(m_rest.cbegin(), m_rest.cend(), m_block.data());
    return m_block.data() + m_rest.size();
}

QByteArray PacketGatherer::take(qsizetype filled)
{
    QByteArray bytes = std::exchange(m_block, {});
    bytes.truncate(m_rest.size() + filled);
    const qsizetype whole = bytes.size() / Size * Size;
    if (!m_inRhythm || !allSynced(bytes, whole))
        return realigned(bytes);
    m_rest = bytes.sliced(whole);
    bytes.truncate(whole);
    return bytes;
}

void PacketGatherer::clear()
{
    *this = {};
}

QByteArray PacketGatherer::realigned(const QByteArray &bytes)
{
    QByteArray packets;
    qsizetype at = 0;
    while (at + Size <= bytes.size()) {
        if (m_inRhythm && bytes[at] == TsPacket::SyncByte) {
            packets.append(bytes.constData() + at, Size);
            at += Size;
            continue;
        }
        m_resyncs += std::exchange(m_inRhythm, false);
        const qsizetype last = bytes.size() - 2 * Size - 1; // where a rhythm could still be seen
        const qsizetype from = at;
        while (at <= last && !isRhythm(bytes, at))
            ++at;
        m_discarded += at - from;
        if (at > last)
            break;
        m_inRhythm = true;
    }
    m_rest = bytes.sliced(at);
    m_found = m_found || !packets.isEmpty();
    return packets;
}
