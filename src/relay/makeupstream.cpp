// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel.h"
#include "relay/ffmpegarguments.h"
#include "relay/ffmpegupstream.h"
#include "relay/httpupstream.h"
#include "relay/testcard.h"

namespace {

Upstream *make(const Channel &channel, const Clock &clock, QObject *parent)
{
    switch (channel.source.kind) {
    case SourceKind::TransportStream:
        return new HttpUpstream(channel.source, clock, parent);
    case SourceKind::Ffmpeg:
        return new FfmpegUpstream({ffmpegArguments(channel.source)}, clock, parent);
    case SourceKind::TestCard:
        break;
    }
    return new FfmpegUpstream({testCardArguments(channel.name, true), testCardArguments(channel.name, false)},
                              clock, parent);
}

} // namespace

Upstream *makeUpstream(const Channel &channel, const Clock &clock, QObject *parent)
{
    Upstream *const upstream = make(channel, clock, parent);
    upstream->setPlaylistId(channel.source.playlistId);
    return upstream;
}
