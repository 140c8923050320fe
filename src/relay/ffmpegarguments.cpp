// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ffmpegarguments.h"

using namespace Qt::StringLiterals;

namespace {

// What a playlist may lead to. Nothing that reads this computer: no file, pipe, concat, subfile, data, unix.
constexpr char16_t networkProtocols[] = u"http,https,httpproxy,tcp,tls,crypto,udp,rtp,srtp,rtmp,rtmps,rtmpt,"
                                        u"rtmpts,rtmpe,rtmpte,ffrtmphttp,ffrtmpcrypt,srt";

QStringList inputOptions(const StreamSource &source)
{
    QStringList options;
    const QString scheme = source.url.scheme();
    if (scheme == u"http" || scheme == u"https") {
        const QString agent =
            source.userAgent.isEmpty() ? u"PlexBridge/" PLEXBRIDGE_VERSION ""_s : source.userAgent;
        options << u"-user_agent"_s << agent;
        if (!source.referrer.isEmpty())
            options << u"-referer"_s << source.referrer;
    } else if (scheme == u"rtsp" || scheme == u"rtsps") {
        options << u"-rtsp_transport"_s << u"tcp"_s;
    }
    return options;
}

} // namespace

QStringList ffmpegPreamble()
{
    return {u"-nostdin"_s, u"-hide_banner"_s, u"-loglevel"_s, u"error"_s, u"-nostats"_s};
}

QStringList ffmpegArguments(const StreamSource &source, PlaylistFormat playlist)
{
    QStringList arguments = ffmpegPreamble();
    arguments << u"-protocol_whitelist"_s << QString::fromUtf16(networkProtocols) << inputOptions(source);
    if (playlist != PlaylistFormat::None)
        arguments << u"-f"_s << (playlist == PlaylistFormat::Hls ? u"hls"_s : u"dash"_s);
    arguments << u"-fflags"_s << u"+genpts+discardcorrupt"_s << u"-i"_s
              << source.url.toString(QUrl::FullyEncoded);
    arguments << u"-map"_s << u"0:v:0?"_s << u"-map"_s << u"0:a?"_s << u"-c"_s << u"copy"_s;
    arguments << u"-f"_s << u"mpegts"_s << u"-mpegts_flags"_s << u"+pat_pmt_at_frames"_s << u"-muxdelay"_s
              << u"0"_s << u"-muxpreload"_s << u"0"_s << u"-flush_packets"_s << u"1"_s << u"pipe:1"_s;
    return arguments;
}
