// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/streamaddress.h"

#include "core/said.h"
#include "core/writtenaddress.h"
#include "lineup/playlisttext.h"
#include "lineup/requestheaders.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 200; // characters; a host may have 253
constexpr std::array Allowed{"http"_L1, "https"_L1, "rtsp"_L1, "rtsps"_L1, "rtmp"_L1, "rtmps"_L1,
                             "udp"_L1,  "rtp"_L1,   "srt"_L1,  "mms"_L1,   "mmsh"_L1};
// What players and ffmpeg understand and what would hand a playlist's author this computer.
constexpr std::array Local{"file"_L1,    "pipe"_L1,    "fd"_L1,   "data"_L1, "concat"_L1,
                           "concatf"_L1, "subfile"_L1, "exec"_L1, "unix"_L1, "cache"_L1,
                           "async"_L1,   "crypto"_L1,  "tee"_L1};
// What other players hand to an add-on or a program of its own.
constexpr std::array Helped{"plugin"_L1,     "script"_L1,    "addons"_L1, "ytdl"_L1,     "youtube"_L1,
                            "streamlink"_L1, "acestream"_L1, "sop"_L1,    "infohash"_L1, "magnet"_L1,
                            "ace"_L1,        "pvr"_L1,       "castv2"_L1, "p2p"_L1,      "tvbus"_L1,
                            "mitv"_L1,       "tvbox"_L1,     "vlc"_L1};
constexpr std::array PageHosts{"youtube.com"_L1, "youtu.be"_L1,        "youtube-nocookie.com"_L1,
                               "twitch.tv"_L1,   "dailymotion.com"_L1, "facebook.com"_L1,
                               "vimeo.com"_L1,   "kick.com"_L1};
constexpr std::array FileWords{".ts"_L1,  ".m3u8"_L1, ".m3u"_L1, ".mpd"_L1, ".php"_L1, ".mp4"_L1,
                               ".flv"_L1, ".aac"_L1,  ".mp3"_L1, ".xml"_L1, ".gz"_L1,  ".xz"_L1};
// Containers that are neither MPEG-TS nor HLS: remuxing them is ffmpeg's work.
constexpr std::array OtherContainers{".mpd"_L1, ".mp4"_L1, ".m4v"_L1,  ".mkv"_L1,     ".webm"_L1, ".flv"_L1,
                                     ".avi"_L1, ".mov"_L1, ".aac"_L1,  ".mp3"_L1,     ".ogg"_L1,  ".asf"_L1,
                                     ".wmv"_L1, ".ism"_L1, ".isml"_L1, "/manifest"_L1};

bool isNameCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ');
}

/// The scheme in lower case; empty: none. A single letter is a Windows drive.
QString schemeOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 2 || !text.at(0).isLetter())
        return {};
    const QString scheme = text.first(colon).toLower();
    const auto fits = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"+-."_s.contains(c));
    };
    return std::all_of(scheme.begin(), scheme.end(), fits) ? scheme : QString();
}

template <std::size_t Size>
bool isOneOf(const QString &word, const std::array<QLatin1StringView, Size> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether an address without a scheme is one at all: people write remarks in its place.
bool looksRelative(const QString &text)
{
    const auto isOdd = [](QChar c) {
        return c.isSpace() || c.unicode() < 0x21 || u"\\[]<>{}\"`"_s.contains(c);
    };
    const QString path = text.section(u'?', 0, 0);
    if (path.isEmpty() || path.section(u'/', 0, 0).contains(u':')
        || std::any_of(text.begin(), text.end(), isOdd))
        return false;
    if (text.startsWith(u'/') || text.startsWith("./"_L1) || text.startsWith("../"_L1))
        return true;
    return path.count(u'/') > 1
        || std::any_of(FileWords.begin(), FileWords.end(),
                       [&path](QLatin1StringView end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

/// A page that a person looks at; its video is found by a program made for that.
bool isPage(const QUrl &url)
{
    const QString host = url.host().toLower();
    const QString file = url.fileName();
    const auto fits = [&host](QLatin1StringView page) {
        return host == page || (host.endsWith(page) && host.at(host.size() - page.size() - 1) == u'.');
    };
    return !file.contains(".m3u8"_L1) && !file.endsWith(".ts"_L1) && !url.path().contains("/hls_"_L1)
        && std::any_of(PageHosts.begin(), PageHosts.end(), fits);
}

/// Without a label as Chinese lists have it: `http://tv.example/1.ts$HD`.
QString withoutLabel(const QString &address)
{
    const qsizetype dollar = address.indexOf(u'$');
    if (dollar <= 0)
        return address;
    const QStringView label = QStringView(address).sliced(dollar + 1);
    const bool isMore =
        std::any_of(label.begin(), label.end(), [](QChar c) { return u"/?&={}"_s.contains(c); });
    return isMore ? address : address.first(dollar).trimmed();
}

Problem refusalOf(const QString &scheme, bool remote)
{
    if (isOneOf(scheme, Helped)) {
        return {ProblemCode::SourceRefused, {}, said(Said::NeedsAddOn, {scheme})};
    }
    if (scheme.isEmpty()) {
        return {ProblemCode::SourceRefused,
                {},
                remote ? said(Said::NoStreamAddress) : said(Said::PathNotAllowed)};
    }
    if (isOneOf(scheme, Local)) {
        return {ProblemCode::SourceRefused, {}, said(Said::ReachesThisComputer, {scheme})};
    }
    // The word is not repeated: in a damaged line it may be a user name.
    return {ProblemCode::SourceRefused, {}, said(Said::KindNotSupported)};
}

} // namespace

QString besideList(const QString &address, const QUrl &list)
{
    const bool isRelative = !list.isEmpty() && schemeOf(address).isEmpty() && looksRelative(address);
    return isRelative ? list.resolved(QUrl(address, QUrl::TolerantMode)).toString(QUrl::FullyEncoded)
                      : address;
}

Result<StreamSource> readStreamAddress(QByteArrayView line, const QUrl &list)
{
    const QString text = playlistText(line).trimmed();
    const qsizetype bar = text.indexOf(u'|');
    const QString address = besideList(withoutLabel((bar < 0 ? text : text.first(bar)).trimmed()), list);
    const QString scheme = schemeOf(address);
    if (!isOneOf(scheme, Allowed))
        return refusalOf(scheme, !list.isEmpty());
    StreamSource source;
    source.url = readAddress(address);
    if (!address.startsWith(scheme + u"://"_s, Qt::CaseInsensitive) || !source.url.isValid()
        || source.url.host().isEmpty())
        return Problem{ProblemCode::Malformed, {}, said(Said::AddressInvalid)};
    if (isPage(source.url)) {
        return Problem{ProblemCode::SourceRefused, {}, said(Said::ShowsPages, {source.url.host()})};
    }
    source.kind = sourceKindOf(source.url);
    if (bar >= 0 && !addEncodedHeaders(source, QStringView(text).sliced(bar + 1)))
        return Problem{ProblemCode::SourceRefused, {}, said(Said::HeaderRefused)};
    return source;
}

SourceKind sourceKindOf(const QUrl &url)
{
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return SourceKind::Ffmpeg;
    const QString path = url.path();
    const auto ends = [&path](QLatin1StringView end) {
        return path.endsWith(end, Qt::CaseInsensitive);
    };
    if (std::any_of(OtherContainers.begin(), OtherContainers.end(), ends))
        return SourceKind::Ffmpeg;
    const QString query = url.query();
    const bool hls = path.contains(".m3u8"_L1, Qt::CaseInsensitive) || ends(".m3u"_L1)
        || path.contains("/hls/"_L1, Qt::CaseInsensitive) || query.contains("m3u8"_L1, Qt::CaseInsensitive)
        || query.contains("=hls"_L1, Qt::CaseInsensitive);
    return hls ? SourceKind::Hls : SourceKind::TransportStream;
}

QString nameFromAddress(const QUrl &url)
{
    const QString file = url.fileName();
    const qsizetype dot = file.lastIndexOf(u'.');
    const QString base = file.first(std::max<qsizetype>(dot, 0));
    const bool media = sourceKindOf(url) != SourceKind::TransportStream
        || file.endsWith(".ts"_L1, Qt::CaseInsensitive) || file.endsWith(".mpg"_L1, Qt::CaseInsensitive);
    const bool plain = base.size() <= 32 && std::all_of(base.begin(), base.end(), isNameCharacter);
    return media && plain && !base.isEmpty() ? base : url.host().left(LongestName);
}

QStringList addressesIn(const QString &text)
{
    QStringList addresses;
    qsizetype from = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const bool begins = at < text.size() && u", ;\t"_s.contains(text.at(at - 1))
            && QStringView(text).sliced(at).startsWith("http"_L1, Qt::CaseInsensitive);
        if (!begins && at < text.size())
            continue;
        QString address = text.sliced(from, at - from).trimmed();
        while (address.endsWith(u',') || address.endsWith(u';'))
            address = address.chopped(1).trimmed();
        addresses.append(address);
        from = at;
    }
    return addresses;
}
