// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/ffmpegarguments.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// What a playlist may lead to. Nothing that reads this computer: no file, pipe, concat, subfile, data, unix.
constexpr char16_t networkProtocols[] = u"http,https,httpproxy,tcp,tls,crypto,udp,rtp,srtp,rtmp,rtmps,rtmpt,"
                                        u"rtmpts,rtmpe,rtmpte,ffrtmphttp,ffrtmpcrypt,srt,mmsh,mmst";

QStringList webOptions(const StreamSource &source)
{
    const QString agent =
        source.userAgent.isEmpty() ? u"PlexBridge/" PLEXBRIDGE_VERSION ""_s : source.userAgent;
    QStringList options{u"-user_agent"_s, agent};
    if (!source.referrer.isEmpty())
        options << u"-referer"_s << source.referrer;
    QByteArray headers;
    for (const auto &[name, value] : source.headers)
        headers += name + ": " + value + "\r\n";
    if (!headers.isEmpty())
        options << u"-headers"_s << QString::fromUtf8(headers);
    // ffmpeg's own default is to believe any certificate.
    if (source.url.scheme() == u"https" && !source.acceptBadCertificate)
        options << u"-tls_verify"_s << u"1"_s;
    return options;
}

QStringList inputOptions(const StreamSource &source)
{
    const QString scheme = source.url.scheme();
    if (scheme == u"http" || scheme == u"https")
        return webOptions(source);
    if (scheme == u"rtsp" || scheme == u"rtsps")
        return {u"-rtsp_transport"_s, u"tcp"_s};
    if (scheme == u"rtmp" || scheme == u"rtmps")
        return {u"-rtmp_live"_s, u"live"_s};
    if (scheme == u"udp") // a burst that does not fit is a gap, not the end
        return {u"-overrun_nonfatal"_s, u"1"_s, u"-fifo_size"_s, u"65536"_s};
    return {};
}

/// As ffmpeg names it: it knows Microsoft's streaming by its two transports only.
QString inputAddress(QUrl url)
{
    if (url.scheme() == u"mms")
        url.setScheme(u"mmsh"_s);
    return url.toString(QUrl::FullyEncoded);
}

QStringList format(PlaylistFormat playlist)
{
    switch (playlist) {
    case PlaylistFormat::Hls:
    case PlaylistFormat::HlsOther:
        return {u"-f"_s, u"hls"_s};
    case PlaylistFormat::Dash:
        return {u"-f"_s, u"dash"_s};
    default:
        return {};
    }
}

QStringList output()
{
    return {u"-c"_s,
            u"copy"_s,
            u"-f"_s,
            u"mpegts"_s,
            u"-mpegts_flags"_s,
            u"+pat_pmt_at_frames"_s,
            u"-muxdelay"_s,
            u"0"_s,
            u"-muxpreload"_s,
            u"0"_s,
            u"-flush_packets"_s,
            u"1"_s,
            u"pipe:1"_s};
}

QStringList ofChoice(StreamSource source, const QUrl &url)
{
    const QUrl home = std::exchange(source.url, url);
    if (url.host() != home.host()) {
        source.headers.clear();
    } else if (url.userName().isEmpty()) {
        source.url.setUserName(home.userName(QUrl::FullyEncoded), QUrl::TolerantMode);
        source.url.setPassword(home.password(QUrl::FullyEncoded), QUrl::TolerantMode);
    }
    return QStringList{u"-protocol_whitelist"_s, QString::fromUtf16(networkProtocols)}
    << inputOptions(source) << format(PlaylistFormat::Hls) << u"-fflags"_s << u"+genpts+discardcorrupt"_s
    << u"-analyzeduration"_s << u"2000000"_s << u"-i"_s << inputAddress(source.url);
}

} // namespace

QStringList ffmpegPreamble()
{
    return {u"-nostdin"_s, u"-hide_banner"_s, u"-loglevel"_s, u"level+warning"_s, u"-nostats"_s};
}

QStringList ffmpegArguments(const StreamSource &source, PlaylistFormat playlist)
{
    QStringList arguments = ffmpegPreamble();
    arguments << u"-protocol_whitelist"_s << QString::fromUtf16(networkProtocols) << inputOptions(source)
              << format(playlist) << u"-fflags"_s << u"+genpts+discardcorrupt"_s << u"-analyzeduration"_s
              << u"2000000"_s << u"-i"_s << inputAddress(source.url);
    return arguments << u"-map"_s << u"0:v:0?"_s << u"-map"_s << u"0:a?"_s << output();
}

QStringList ffmpegArguments(const StreamSource &source, const HlsChoice &choice)
{
    QStringList arguments = ffmpegPreamble();
    arguments << ofChoice(source, choice.stream);
    if (choice.sound.isEmpty())
        return arguments << u"-map"_s << u"0:v:0?"_s << u"-map"_s << u"0:a:0?"_s << output();
    arguments << ofChoice(source, choice.sound);
    // Both follow one clock, but need not begin at the same piece.
    return arguments << u"-copyts"_s << u"-map"_s << u"0:v:0?"_s << u"-map"_s << u"1:a:0?"_s << output();
}

QList<QStringList> ffmpegAttempts(const StreamSource &source, PlaylistFormat playlist)
{
    QList<QStringList> attempts{ffmpegArguments(source, playlist)};
    if (source.url.scheme().startsWith(u"rtsp")) {
        QStringList byDatagrams = attempts.constFirst();
        byDatagrams.replace(byDatagrams.indexOf(u"-rtsp_transport"_s) + 1, u"udp"_s);
        attempts.append(byDatagrams);
    }
    return attempts;
}

QStringList ffmpegArgumentsAt(QStringList arguments, const QHostAddress &address)
{
    static constexpr std::array schemes{"udp", "rtp", "srt", "rtsp"};
    const qsizetype input = arguments.indexOf(u"-i"_s) + 1;
    if (input <= 0 || input >= arguments.size())
        return arguments;
    QUrl url(arguments[input], QUrl::TolerantMode);
    const bool isFree = std::any_of(schemes.begin(), schemes.end(), [&](const char *scheme) {
        return url.scheme() == QLatin1StringView(scheme);
    });
    if (!isFree)
        return arguments;
    url.setHost(address.toString());
    arguments[input] = url.toString(QUrl::FullyEncoded);
    return arguments;
}

QStringList withSoundConverted(QStringList arguments)
{
    const qsizetype codec = arguments.indexOf(u"-c"_s);
    if (codec < 0 || codec + 1 >= arguments.size())
        return arguments;
    arguments[codec] = u"-c:v"_s;
    arguments.insert(codec + 2, u"-c:a"_s);
    arguments.insert(codec + 3, u"aac"_s);
    arguments.insert(codec + 4, u"-b:a"_s);
    arguments.insert(codec + 5, u"192k"_s);
    return arguments;
}

QStringList withTimesCounted(QStringList arguments)
{
    const qsizetype codec = arguments.indexOf(u"-c"_s);
    if (codec >= 0) {
        arguments.insert(codec, u"-bsf:v"_s);
        arguments.insert(codec + 1, u"setts=pts=N*DURATION:dts=N*DURATION"_s);
    }
    return arguments;
}

QStringList ffmpegArgumentsFrom(QStringList arguments, const QHostAddress &local)
{
    const qsizetype input = arguments.indexOf(u"-i"_s) + 1;
    if (input <= 0 || input >= arguments.size())
        return arguments;
    QUrl url(arguments[input], QUrl::TolerantMode);
    QUrlQuery query(url);
    query.removeAllQueryItems(u"localaddr"_s);
    query.addQueryItem(u"localaddr"_s, local.toString());
    url.setQuery(query);
    arguments[input] = url.toString(QUrl::FullyEncoded);
    return arguments;
}

QString foreignCodecIn(const QString &warning)
{
    static const QRegularExpression foreign(uR"(codec (\w+), is muxed as a private data stream)"_s);
    return foreign.match(warning).captured(1);
}

bool isPictureCodec(const QString &name)
{
    static constexpr std::array names{"vp",  "theora", "av1", "wmv", "msmpeg4",  "mjpeg", "flv1", "h26",
                                      "svq", "rv",     "png", "gif", "rawvideo", "dirac", "vvc",  "vc1"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char *begin) { return name.startsWith(QLatin1StringView(begin)); });
}
