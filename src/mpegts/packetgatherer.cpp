// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/packetgatherer.h"

#include "mpegts/tspacket.h"

#include <algorithm>
#include <array>
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

constexpr std::array<qsizetype, 3> Strides{Size, 192, 204};

bool isRhythm(const QByteArray &bytes, qsizetype at, qsizetype stride)
{
    return at + 2 * stride < bytes.size() && bytes[at] == TsPacket::SyncByte
        && bytes[at + stride] == TsPacket::SyncByte && bytes[at + 2 * stride] == TsPacket::SyncByte;
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
    if (!m_inRhythm || m_stride != Size || !allSynced(bytes, whole))
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
    packets.reserve(bytes.size());
    qsizetype at = std::min(m_skip, bytes.size());
    m_skip -= at;
    while (at + Size <= bytes.size()) {
        if (m_inRhythm && bytes[at] == TsPacket::SyncByte) {
            packets.append(bytes.constData() + at, Size);
            at += m_stride;
            continue;
        }
        m_resyncs += std::exchange(m_inRhythm, false);
        const qsizetype from = at;
        at = findRhythm(bytes, from);
        m_discarded += at - from;
        if (!m_inRhythm)
            break;
    }
    m_skip += std::max<qsizetype>(0, at - bytes.size());
    m_rest = bytes.sliced(std::min(at, bytes.size()));
    m_found = m_found || !packets.isEmpty();
    return packets;
}

/// Where the packets go on, or how far it is known that they do not.
qsizetype PacketGatherer::findRhythm(const QByteArray &bytes, qsizetype from)
{
    const qsizetype undecided = std::max(from, bytes.size() - 2 * Strides.back());
    for (qsizetype at = from; at < bytes.size(); ++at) {
        for (const qsizetype stride : Strides) {
            // A longer rhythm may show only later: at the end of what is here the shorter one is not denied.
            if (isRhythm(bytes, at, stride)) {
                m_stride = stride;
                m_inRhythm = true;
                return at;
            }
        }
    }
    return undecided;
}
