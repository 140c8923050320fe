// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlsplaylist.h"

#include "sources/hlsattributes.h"
#include "sources/playlistformat.h"

#include <QUrlQuery>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace std::chrono;

namespace {

constexpr double LongestSeconds = 3600;
constexpr qsizetype LongestName = 80;
constexpr qsizetype LongestLine = 64 * 1024;
constexpr qint64 LargestRange = 1LL << 40;
constexpr qint64 LargestNumber = std::numeric_limits<qint64>::max() / 2;

milliseconds readDuration(QByteArrayView text)
{
    bool isNumber = false;
    const double seconds = text.trimmed().toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds))
        return milliseconds(0);
    return milliseconds(std::llround(std::clamp(seconds, 0.0, LongestSeconds) * 1000));
}

/// Of "1920x1080".
qint64 pixelsOf(const QByteArray &resolution)
{
    const QByteArrayList sides = resolution.toLower().split('x');
    constexpr qint64 LargestSide = 1 << 16;
    return sides.size() == 2
        ? std::min(hlsNumber(sides[0]), LargestSide) * std::min(hlsNumber(sides[1]), LargestSide)
        : 0;
}

/// What follows the colon of a tag; none where the line is another tag.
std::optional<QByteArrayView> tagged(QByteArrayView line, QByteArrayView tag)
{
    if (!line.startsWith(tag))
        return std::nullopt;
    const QByteArrayView rest = line.sliced(tag.size());
    if (rest.isEmpty())
        return rest;
    return rest.front() == ':' ? std::optional(rest.sliced(1)) : std::nullopt;
}

/// Reads one playlist, line by line.
class Reader {
public:
    Reader(const QUrl &base, const HlsVariables &imports)
        : m_imports(imports)
    {
        m_media.base = m_master.base = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    }
    void readLine(QByteArrayView line);
    [[nodiscard]] HlsPlaylist finished();

private:
    void readTag(QByteArrayView line);
    void define(const HlsAttributes &attributes);
    [[nodiscard]] QByteArray substituted(QByteArrayView line) const;
    bool readSegmentTag(QByteArrayView line);
    bool readMasterTag(QByteArrayView line);
    void readRange(QByteArrayView text);
    void readKey(const HlsAttributes &attributes);
    void readRendition(const HlsAttributes &attributes);
    void readAddress(QByteArrayView line);
    void addSegment(const QByteArray &uri);

    HlsMediaPlaylist m_media;
    HlsMasterPlaylist m_master;
    const HlsVariables m_imports;
    HlsSegment m_next; ///< what was said of it so far
    HlsKey m_key; ///< of all that follow
    bool m_rangeIsImplicit = false;
    std::optional<HlsVariant> m_variant; ///< whose address comes next
    qint64 m_sequence = 0; ///< number of the first
    qint64 m_dropped = 0; ///< oldest segments
    bool m_isMaster = false, m_isMedia = false;
};

void Reader::readLine(QByteArrayView line)
{
    line = line.trimmed();
    QByteArray plain;
    if (!m_master.variables.isEmpty() && line.contains("{$")) {
        plain = substituted(line);
        line = plain;
    }
    if (line.startsWith("#EXT"))
        readTag(line);
    else if (!line.isEmpty() && !line.startsWith('#'))
        readAddress(line);
}

void Reader::define(const HlsAttributes &attributes)
{
    const auto value = [&]() -> std::optional<QByteArray> {
        if (const QByteArray name = attributes.value("QUERYPARAM"); !name.isEmpty())
            return QUrlQuery(m_media.base)
                .queryItemValue(QString::fromUtf8(name), QUrl::FullyDecoded)
                .toUtf8();
        const QByteArray import = attributes.value("IMPORT");
        for (const auto &[name, imported] : m_imports) {
            if (name == import)
                return imported;
        }
        return import.isEmpty() ? std::optional(attributes.value("VALUE")) : std::nullopt;
    };
    for (const char *const key : {"NAME", "QUERYPARAM", "IMPORT"}) {
        const QByteArray name = attributes.value(key);
        const auto text = name.isEmpty() ? std::nullopt : value();
        if (text && m_master.variables.size() < HlsMasterPlaylist::MostEntries)
            m_master.variables.append({name, *text});
    }
}

QByteArray Reader::substituted(QByteArrayView line) const
{
    QByteArray out = line.toByteArray();
    for (const auto &[name, value] : m_master.variables) {
        if (out.size() < LongestLine)
            out.replace("{$" + name + '}', value);
    }
    return out;
}

void Reader::readTag(QByteArrayView line)
{
    if (line.startsWith("#EXT-X-"))
        m_media.isHls = true;
    if (const auto define = tagged(line, "#EXT-X-DEFINE"))
        return this->define(HlsAttributes(*define));
    if (readSegmentTag(line) || readMasterTag(line))
        return;
    if (const auto target = tagged(line, "#EXT-X-TARGETDURATION")) {
        m_media.target = readDuration(*target);
        m_isMedia = true;
    } else if (const auto sequence = tagged(line, "#EXT-X-MEDIA-SEQUENCE")) {
        m_sequence = std::min(hlsNumber(*sequence), LargestNumber);
        m_media.isNumbered = m_isMedia = true;
    } else if (tagged(line, "#EXT-X-ENDLIST")) {
        m_media.isOver = true;
    } else if (const auto type = tagged(line, "#EXT-X-PLAYLIST-TYPE")) {
        m_media.isFilm = type->trimmed().toByteArray().toUpper() == "VOD";
    }
}

bool Reader::readSegmentTag(QByteArrayView line)
{
    if (const auto info = tagged(line, "#EXTINF")) {
        const qsizetype comma = info->indexOf(',');
        m_next.duration = readDuration(comma < 0 ? *info : info->first(comma));
        m_isMedia = true;
    } else if (const auto range = tagged(line, "#EXT-X-BYTERANGE")) {
        readRange(*range);
    } else if (const auto key = tagged(line, "#EXT-X-KEY")) {
        readKey(HlsAttributes(*key));
    } else if (tagged(line, "#EXT-X-DISCONTINUITY")) {
        m_next.discontinuity = true;
    } else if (tagged(line, "#EXT-X-GAP")) {
        m_next.gap = true;
    } else if (tagged(line, "#EXT-X-MAP")) {
        m_media.isFragmented = true;
    } else {
        return false;
    }
    return true;
}

bool Reader::readMasterTag(QByteArrayView line)
{
    if (const auto stream = tagged(line, "#EXT-X-STREAM-INF")) {
        const HlsAttributes attributes(*stream);
        m_variant = HlsVariant{{},
                               attributes.number("BANDWIDTH"),
                               attributes.value("CODECS"),
                               attributes.value("AUDIO"),
                               pixelsOf(attributes.value("RESOLUTION"))};
    } else if (const auto rendition = tagged(line, "#EXT-X-MEDIA")) {
        readRendition(HlsAttributes(*rendition));
    } else if (!tagged(line, "#EXT-X-I-FRAME-STREAM-INF")) {
        return false;
    }
    m_isMaster = true;
    return true;
}

void Reader::readRange(QByteArrayView text)
{
    const qsizetype at = text.indexOf('@');
    const qint64 length = hlsNumber(at < 0 ? text : text.first(at));
    const qint64 offset = at < 0 ? 0 : hlsNumber(text.sliced(at + 1));
    if (length <= 0 || length > LargestRange || offset > LargestRange)
        return;
    m_next.range = HlsByteRange{offset, length};
    m_rangeIsImplicit = at < 0;
}

void Reader::readKey(const HlsAttributes &attributes)
{
    const QByteArray method = attributes.value("METHOD").toUpper();
    const QByteArray format = attributes.value("KEYFORMAT");
    m_key = {};
    if (method == "NONE")
        return;
    const bool plain = method == "AES-128" && (format.isEmpty() || format == "identity");
    m_key.method = plain ? HlsKey::Method::Aes128 : HlsKey::Method::Other;
    if (!plain)
        m_key.name = (format.isEmpty() ? method : method + ' ' + format).left(LongestName);
    m_key.uri = attributes.value("URI");
    m_key.iv = attributes.sixteenBytes("IV");
}

void Reader::readRendition(const HlsAttributes &attributes)
{
    const QByteArray group = attributes.value("GROUP-ID");
    if (attributes.value("TYPE").toUpper() != "AUDIO" || group.isEmpty())
        return;
    const auto isYes = [&](const char *name) {
        return attributes.value(name).toUpper() == "YES";
    };
    if (m_master.audio.size() < HlsMasterPlaylist::MostEntries)
        m_master.audio.append({group, attributes.value("URI"), isYes("DEFAULT"), isYes("AUTOSELECT")});
}

void Reader::readAddress(QByteArrayView line)
{
    if (!m_variant) {
        addSegment(line.toByteArray());
        return;
    }
    m_variant->uri = line.toByteArray();
    if (m_master.variants.size() < HlsMasterPlaylist::MostEntries)
        m_master.variants.append(*m_variant);
    m_variant.reset();
}

void Reader::addSegment(const QByteArray &uri)
{
    QList<HlsSegment> &segments = m_media.segments;
    m_next.uri = uri;
    m_next.key = m_key;
    if (m_next.range && m_rangeIsImplicit && !segments.isEmpty()) {
        const HlsSegment &before = segments.constLast();
        if (before.uri == uri && before.range)
            m_next.range->offset = before.range->offset + before.range->length;
    }
    if (segments.size() == HlsMediaPlaylist::MostSegments) {
        m_dropped += HlsMediaPlaylist::MostSegments / 2;
        segments.remove(0, HlsMediaPlaylist::MostSegments / 2);
    }
    segments.append(std::exchange(m_next, {}));
    m_rangeIsImplicit = false;
}

HlsPlaylist Reader::finished()
{
    HlsPlaylist playlist;
    if (m_isMaster && !m_isMedia) {
        playlist.master = std::move(m_master);
        return playlist;
    }
    if (!m_isMedia && m_media.segments.isEmpty())
        return playlist;
    qint64 number = m_sequence + m_dropped;
    for (HlsSegment &segment : m_media.segments) {
        segment.number = number++;
        if (segment.duration == milliseconds(0))
            segment.duration = m_media.target;
    }
    playlist.media = std::move(m_media);
    return playlist;
}

/// Some leave the first line out, or have a remark before it.
bool isList(QByteArrayView text)
{
    const QByteArrayView head = text.first(std::min<qsizetype>(text.size(), 4096));
    return text.startsWith("#EXTM3U")
        || (text.startsWith('#')
            && (head.contains("\n#EXT") || head.contains("\r#EXT") || head.startsWith("#EXT")));
}

} // namespace

HlsPlaylist readHlsPlaylist(const QByteArray &text, const QUrl &base, const HlsVariables &imports)
{
    const QByteArray utf8 = listUtf8(text);
    QByteArrayView rest = hlsText(utf8);
    if (!isList(rest))
        return {};
    Reader reader(base, imports);
    while (!rest.isEmpty()) {
        const auto end =
            std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - rest.begin();
        reader.readLine(rest.first(length));
        rest = rest.sliced(std::min(length + 1, rest.size()));
    }
    return reader.finished();
}

QByteArrayView hlsText(QByteArrayView text)
{
    return (text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text).trimmed();
}

QUrl hlsAddress(const QUrl &base, const QByteArray &uri)
{
    const QUrl url = base.resolved(QUrl::fromEncoded(uri, QUrl::TolerantMode));
    const bool isWeb =
        url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}
