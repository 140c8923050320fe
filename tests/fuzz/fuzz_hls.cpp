// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "sources/bodynature.h"
#include "sources/hlsplaylist.h"
#include "sources/playlistformat.h"

using namespace std::chrono_literals;

namespace {

void checkAddress(const QUrl &base, const QByteArray &uri)
{
    const QUrl url = hlsAddress(base, uri);
    const QString scheme = url.scheme();
    demand(url.isEmpty() || scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https"));
}

void checkMedia(const HlsMediaPlaylist &media)
{
    demand(media.segments.size() <= HlsMediaPlaylist::MostSegments && media.target >= 0ms);
    qint64 last = -1;
    for (const HlsSegment &segment : media.segments) {
        demand(segment.duration >= 0ms && segment.duration <= 1h);
        demand(!segment.range || (segment.range->offset >= 0 && segment.range->length >= 1));
        demand(segment.key.iv.isEmpty() || segment.key.iv.size() == 16);
        demand(segment.number > last);
        last = segment.number;
        checkAddress(media.base, segment.uri);
        checkAddress(media.base, segment.key.uri);
    }
}

} // namespace

int fuzzHls(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QUrl base(QStringLiteral("https://cdn.example/live/one/index.m3u8"));
    const HlsPlaylist read = readHlsPlaylist(text, base);
    demand(!(read.media && read.master));
    if (read.media)
        checkMedia(*read.media);
    if (read.master) {
        demand(read.master->variants.size() <= HlsMasterPlaylist::MostEntries);
        for (const HlsVariant &variant : read.master->variants) {
            demand(variant.bandwidth >= 0);
            checkAddress(base, variant.uri);
        }
    }
    (void)natureOf(text, {}, true); // ends, whatever it is
    return 0;
}
