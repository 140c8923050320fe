// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel.h"
#include "sources/ffmpegarguments.h"
#include "sources/ffmpegupstream.h"
#include "sources/hlsupstream.h"
#include "sources/httpupstream.h"
#include "sources/testcard.h"

namespace {

/// What the address turned out to lead to says more than what it looks like.
Upstream *make(const Channel &channel, PlaylistFormat playlist, qint64 hlsBitrate, const HlsChoice &choice,
               const Clock &clock, QObject *parent)
{
    const StreamSource &source = channel.source;
    if (source.kind == SourceKind::TestCard)
        return new FfmpegUpstream(
            {testCardArguments(channel.name, true), testCardArguments(channel.name, false)}, {}, clock,
            parent);
    if (!choice.stream.isEmpty())
        return new FfmpegUpstream({ffmpegArguments(source, choice)}, source.url, clock, parent);
    switch (source.kind == SourceKind::Ffmpeg ? PlaylistFormat::HlsOther : playlist) {
    case PlaylistFormat::None:
        break;
    case PlaylistFormat::Hls:
        return new HlsUpstream(source, hlsBitrate, clock, parent);
    case PlaylistFormat::TransportStream:
        return new HttpUpstream(source, clock, parent);
    case PlaylistFormat::HlsOther:
    case PlaylistFormat::Dash:
    case PlaylistFormat::Other:
        return new FfmpegUpstream(ffmpegAttempts(source, playlist), source.url, clock, parent);
    }
    if (source.kind == SourceKind::Hls)
        return new HlsUpstream(source, hlsBitrate, clock, parent);
    return new HttpUpstream(source, clock, parent);
}

} // namespace

Upstream *makeUpstream(const Channel &channel, const Clock &clock, QObject *parent, PlaylistFormat playlist,
                       qint64 hlsBitrate, const HlsChoice &choice)
{
    Upstream *const upstream = make(channel, playlist, hlsBitrate, choice, clock, parent);
    upstream->setPlaylistId(channel.source.playlistId);
    return upstream;
}
