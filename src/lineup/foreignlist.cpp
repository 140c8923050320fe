// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/foreignlist.h"

#include "core/said.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FormHead = 4096; // in which a form shows
constexpr qsizetype MostEntries = 200'000;

QByteArray headOf(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    return text.first(std::min<qsizetype>(text.size(), FormHead)).toByteArray().trimmed().toLower();
}

QByteArray onOneLine(QByteArray text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text.trimmed();
}

/// An M3U as it grows.
struct Written {
    QByteArray text = "#EXTM3U\n";
    qsizetype entries = 0;

    void add(const QByteArray &name, const QByteArrayList &addresses, const QByteArray &group = {},
             const QByteArray &logo = {})
    {
        if (addresses.isEmpty() || addresses.first().trimmed().isEmpty() || ++entries > MostEntries)
            return;
        text += "#EXTINF:-1";
        for (const auto &[key, value] : {std::pair(" group-title=\"", group), {" tvg-logo=\"", logo}}) {
            if (!value.isEmpty())
                text += key + onOneLine(value).replace('"', '\'') + '"';
        }
        text += ',' + onOneLine(name) + '\n';
        for (const QByteArray &address : addresses)
            text += onOneLine(address) + '\n';
    }
    [[nodiscard]] std::optional<QByteArray> result() const
    {
        return entries > 0 ? std::optional(text) : std::nullopt;
    }
};

struct Tracks {
    Written list;
    bool isBroken = false; ///< from somewhere on
};

/// XSPF has tracks with locations, ASX entries with references; names in any case. What the document says of
/// its encoding is of no use any more.
Tracks tracksIn(const QString &text)
{
    Tracks found;
    QXmlStreamReader xml(text);
    QByteArray name, logo;
    QByteArrayList addresses;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString element = xml.name().toString().toLower();
        const bool isTrack = element == "track"_L1 || element == "entry"_L1;
        if (token == QXmlStreamReader::EndElement && isTrack)
            found.list.add(name, addresses, {}, logo);
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto read = [&xml] {
            return xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
        };
        if (isTrack) {
            name.clear();
            logo.clear();
            addresses.clear();
        } else if (element == "title"_L1) {
            name = read();
        } else if (element == "image"_L1) {
            logo = read();
        } else if (element == "location"_L1) {
            addresses.append(read());
        } else if (element == "ref"_L1) {
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name().compare("href"_L1, Qt::CaseInsensitive) == 0)
                    addresses.append(attribute.value().toUtf8());
            }
        }
    }
    found.isBroken = xml.hasError();
    return found;
}

/// A bare `&`, as addresses have it, ends XML: then each is taken for itself.
std::optional<QByteArray> fromTracks(const QByteArray &text)
{
    const QString document = QString::fromUtf8(text);
    const Tracks asItIs = tracksIn(document);
    if (!asItIs.isBroken)
        return asItIs.list.result();
    static const QRegularExpression bare(u"&(?!(?:#[0-9]+|#[xX][0-9a-fA-F]+|amp|lt|gt|quot|apos);)"_s);
    const Tracks mended = tracksIn(QString(document).replace(bare, u"&amp;"_s));
    return mended.list.entries > asItIs.list.entries ? mended.list.result() : asItIs.list.result();
}

QByteArray firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString text = object.value(key).toString().trimmed();
        if (!text.isEmpty())
            return text.toUtf8();
    }
    return {};
}

/// `[{"name": …, "url": …}]`, as scripts write it, perhaps within an object.
std::optional<QByteArray> fromJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QJsonArray channels = document.array();
    for (const QJsonValue value : document.object()) {
        if (channels.isEmpty())
            channels = value.toArray();
    }
    Written list;
    for (const QJsonValue value : std::as_const(channels)) {
        const QJsonObject channel = value.toObject();
        const QByteArray address =
            firstText(channel, {"url"_L1, "stream_url"_L1, "streamUrl"_L1, "link"_L1, "stream"_L1, "src"_L1});
        if (address.contains("://"))
            list.add(firstText(channel, {"name"_L1, "title"_L1, "channel"_L1}), {address},
                     firstText(channel, {"group"_L1, "group-title"_L1, "category"_L1}),
                     firstText(channel, {"logo"_L1, "tvg-logo"_L1, "icon"_L1, "image"_L1}));
    }
    return list.result();
}

template <typename Take> void eachTextLine(const QByteArray &text, Take take)
{
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf('\n', from);
        end = end < 0 ? text.size() : end;
        take(text.mid(from, end - from).trimmed());
        from = end + 1;
    }
}

std::optional<QByteArray> fromPls(const QByteArray &text)
{
    QMap<int, std::pair<QByteArray, QByteArray>> numbered; // name and address
    eachTextLine(text, [&numbered](const QByteArray &line) {
        const qsizetype equals = line.indexOf('=');
        const QByteArray key = line.first(std::max<qsizetype>(equals, 0)).trimmed().toLower();
        const QByteArray value = line.mid(equals + 1).trimmed();
        if (key.startsWith("title"))
            numbered[key.mid(5).toInt()].first = value;
        else if (key.startsWith("file"))
            numbered[key.mid(4).toInt()].second = value;
    });
    Written list;
    for (const auto &[name, address] : std::as_const(numbered))
        list.add(name, {address});
    return list.result();
}

/// `#SERVICE 4097:0:1:0:0:0:0:0:0:0:http%3a//host/1.ts:Name`; a marker, type 64, names a group.
std::optional<QByteArray> fromBouquet(const QByteArray &text)
{
    Written list;
    QByteArray group, address, name;
    const auto end = [&] {
        if (!address.isEmpty())
            list.add(name, {QByteArray::fromPercentEncoding(address)}, group);
        address.clear();
    };
    bool isMarker = false;
    eachTextLine(text, [&](const QByteArray &line) {
        if (line.startsWith("#SERVICE")) {
            end();
            QByteArray said = line.mid(8).trimmed();
            if (said.startsWith(':')) // "#SERVICE: 4097:…"
                said = said.mid(1).trimmed();
            const QByteArrayList parts = said.split(':');
            isMarker = parts.value(1) == "64";
            address = parts.value(10);
            name = parts.value(11);
        } else if (line.startsWith("#DESCRIPTION")) {
            const QByteArray said = line.mid(12).trimmed();
            (isMarker ? group : name) = said.startsWith(':') ? said.mid(1).trimmed() : said;
        }
    });
    end();
    return list.result();
}

/// Further addresses of a channel stand behind `#`.
std::optional<QByteArray> fromGenres(const QByteArray &text)
{
    Written list;
    QByteArray group;
    eachTextLine(text, [&](QByteArray line) {
        line.replace("\xef\xbc\x8c", ","); // the wide comma of Chinese keyboards
        const qsizetype comma = line.indexOf(',');
        if (comma <= 0)
            return;
        const QByteArray behind = line.mid(comma + 1).trimmed();
        if (behind.compare("#genre#", Qt::CaseInsensitive) == 0) {
            group = line.first(comma).trimmed();
            return;
        }
        QByteArrayList addresses;
        for (qsizetype from = 0; from < behind.size();) {
            qsizetype next = behind.indexOf('#', from);
            while (next >= 0 && !behind.mid(next, 16).contains("://"))
                next = behind.indexOf('#', next + 1);
            next = next < 0 ? behind.size() : next;
            addresses.append(behind.mid(from, next - from));
            from = next + 1;
        }
        if (behind.contains("://"))
            list.add(line.first(comma), addresses, group);
    });
    return list.result();
}

/// Behind blank lines and comments.
bool isPls(const QByteArray &head)
{
    for (const QByteArray &each : head.split('\n')) {
        const QByteArray line = each.trimmed();
        if (!line.isEmpty() && !line.startsWith(';') && !line.startsWith('#'))
            return line == "[playlist]";
    }
    return false;
}

bool isGuide(const QByteArray &head)
{
    return head.contains("<tv>") || head.contains("<tv ") || head.contains("<!doctype tv");
}

/// None: it can't be told.
Problem notAPlaylist(QByteArrayView text)
{
    const QByteArray head = headOf(text);
    const auto told = [](const Saying &what) {
        return Problem{ProblemCode::SourceEmpty, {}, what};
    };
    if (head.isEmpty())
        return told(said(Said::NothingCame));
    if (isGuide(head))
        return told(said(Said::GuideNotList));
    if (head.contains("\"user_info\""))
        return told(said(Said::AccountNotList));
    if (head.startsWith('{') || head.startsWith('['))
        return told(said(Said::JsonNotList));
    return head.contains("#ext") || head.contains("://") ? Problem() : told(said(Said::NotAList));
}

} // namespace

std::optional<QByteArray> asM3u(const QByteArray &text)
{
    const QByteArray head = headOf(text);
    if (head.contains("#extinf"))
        return std::nullopt;
    if (head.contains("xspf.org/ns") || head.startsWith("<asx"))
        return fromTracks(text);
    if (isPls(head))
        return fromPls(text);
    if (head.contains("#service ") || head.contains("#service:"))
        return fromBouquet(text);
    if ((head.startsWith('[') || head.startsWith('{')) && head.contains("://")
        && !head.contains("\"user_info\""))
        return fromJson(text);
    return head.contains("#genre#") ? fromGenres(text) : std::nullopt;
}

bool isWebPage(QByteArrayView text)
{
    const QByteArray head = headOf(text);
    return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head")
        || head.startsWith("<body") || (head.startsWith('<') && !head.contains("#ext") && !isGuide(head));
}

ParsedPlaylist webPage()
{
    ParsedPlaylist list;
    list.nature = PlaylistNature::WebPage;
    return list;
}

void tellWhatElse(ParsedPlaylist &list, QByteArrayView text)
{
    if (!list.entries.isEmpty() || list.films > 0 || list.nature != PlaylistNature::Channels)
        return;
    if (const Problem other = notAPlaylist(text))
        list.problems = {other};
}
