// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "mpegts/packetgatherer.h"
#include "mpegts/psi.h"
#include "mpegts/streamindex.h"

#include <cstring>

namespace {

/// What a feed does with the bytes of a provider.
struct PacketReading {
    PacketReading(QByteArrayView bytes, qsizetype step)
    {
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            const QByteArrayView piece = bytes.sliced(at, std::min(step, bytes.size() - at));
            std::memcpy(gatherer.room(piece.size()), piece.data(), size_t(piece.size()));
            const QByteArray packets = gatherer.take(piece.size());
            demand(packets.size() % TsPacket::Size == 0);
            take(packets);
        }
    }
    void take(const QByteArray &packets)
    {
        for (qsizetype at = 0; at < packets.size(); at += TsPacket::Size)
            demand(TsPacket(packets.constData() + at).isSynced());
        for (const EntryPoint &entry : index.scan(packets).entries) {
            demand(entry.offset >= 0 && entry.offset < packets.size() && entry.offset % TsPacket::Size == 0);
            demand(entry.tables.size() % TsPacket::Size == 0);
        }
        if (const auto &program = index.program())
            demand(program->streams.size() <= 64);
        all += packets;
    }
    PacketGatherer gatherer;
    StreamIndex index;
    QByteArray all;
};

} // namespace

int fuzzTs(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(std::min<size_t>(size, 256 * 1024)));
    const PacketReading whole(bytes, std::max<qsizetype>(bytes.size(), 1));
    const PacketReading pieces(bytes, 1 + (size > 0 ? data[0] : 0));
    demand(whole.all.size() <= bytes.size() && pieces.all.size() <= bytes.size());
    if (const auto place = parsePat(bytes))
        demand(place->mapPid < TsPacket::NullPid);
    if (const auto map = parsePmt(bytes))
        demand(map->streams.size() <= 64);
    return 0;
}
