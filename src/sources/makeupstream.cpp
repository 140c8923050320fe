// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel.h"
#include "sources/ffmpegarguments.h"
#include "sources/ffmpegupstream.h"
#include "sources/hlsupstream.h"
#include "sources/httpupstream.h"
#include "sources/testcard.h"

namespace {

bool isOverHttp(const StreamSource &source)
{
    return source.url.scheme() == u"http" || source.url.scheme() == u"https";
}

/// Over HTTP the child is given addresses of ours, and nothing that the provider is told: FfmpegInput knows.
FfmpegUpstream *makeFfmpeg(const StreamSource &source, PlaylistFormat playlist, HlsChoice choice,
                           const Clock &clock, QObject *parent)
{
    StreamSource asked = source;
    std::unique_ptr<FfmpegInput> input;
    if (isOverHttp(source)) {
        input = std::make_unique<FfmpegInput>(source);
        asked = {};
        asked.kind = source.kind;
        asked.url = input->addressOf(source.url);
        for (QUrl *const url : {&choice.stream, &choice.sound}) {
            if (!url->isEmpty())
                *url = input->addressOf(*url);
        }
    }
    const QList<QStringList> attempts = choice.stream.isEmpty()
        ? ffmpegAttempts(asked, playlist)
        : QList<QStringList>{ffmpegArguments(asked, choice)};
    return new FfmpegUpstream(attempts, source, std::move(input), clock, parent);
}

/// What the address turned out to lead to says more than what it looks like.
Upstream *make(const Channel &channel, PlaylistFormat playlist, qint64 hlsBitrate, const HlsChoice &choice,
               const Clock &clock, QObject *parent)
{
    const StreamSource &source = channel.source;
    if (source.kind == SourceKind::TestCard)
        return new FfmpegUpstream(
            {testCardArguments(channel.name, true), testCardArguments(channel.name, false)}, {}, {}, clock,
            parent);
    if (!choice.stream.isEmpty())
        return makeFfmpeg(source, playlist, choice, clock, parent);
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
        return makeFfmpeg(source, playlist, {}, clock, parent);
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
    upstream->setPlaylistId(channel.source.countsAgainst());
    return upstream;
}
