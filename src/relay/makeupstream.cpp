// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel.h"
#include "relay/ffmpegarguments.h"
#include "relay/ffmpegupstream.h"
#include "relay/httpupstream.h"
#include "relay/testcard.h"

namespace {

Upstream *makeChild(const StreamSource &source, PlaylistFormat playlist, const Clock &clock, QObject *parent)
{
    return new FfmpegUpstream({ffmpegArguments(source, playlist)}, source.url, clock, parent);
}

Upstream *make(const Channel &channel, PlaylistFormat playlist, const Clock &clock, QObject *parent)
{
    switch (channel.source.kind) {
    case SourceKind::TransportStream:
        if (playlist != PlaylistFormat::None)
            return makeChild(channel.source, playlist, clock, parent);
        return new HttpUpstream(channel.source, clock, parent);
    case SourceKind::Hls:
    case SourceKind::Ffmpeg:
        return makeChild(channel.source, playlist, clock, parent);
    case SourceKind::TestCard:
        break;
    }
    return new FfmpegUpstream({testCardArguments(channel.name, true), testCardArguments(channel.name, false)},
                              {}, clock, parent);
}

} // namespace

Upstream *makeUpstream(const Channel &channel, const Clock &clock, QObject *parent, PlaylistFormat playlist)
{
    Upstream *const upstream = make(channel, playlist, clock, parent);
    upstream->setPlaylistId(channel.source.playlistId);
    return upstream;
}
