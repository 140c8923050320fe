// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/requestheaders.h"

#include "lineup/playlisttext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxHeaderName = 64;
constexpr std::array Refused{"host"_L1,
                             "connection"_L1,
                             "keep-alive"_L1,
                             "proxy-authenticate"_L1,
                             "proxy-authorization"_L1,
                             "proxy-connection"_L1,
                             "te"_L1,
                             "trailer"_L1,
                             "transfer-encoding"_L1,
                             "upgrade"_L1,
                             "http2-settings"_L1,
                             "content-length"_L1,
                             "expect"_L1,
                             "range"_L1,
                             "if-range"_L1,
                             "accept-encoding"_L1,
                             "icy-metadata"_L1};
// What Kodi's CurlFile takes for options of its own, and not for headers.
constexpr std::array KodiOptions{"acceptencoding"_L1,     "active-remote"_L1,  "auth"_L1,
                                 "connection-timeout"_L1, "customrequest"_L1,  "encoding"_L1,
                                 "failonerror"_L1,        "mimetype"_L1,       "noshout"_L1,
                                 "postdata"_L1,           "redirect-limit"_L1, "seekable"_L1,
                                 "sslcipherlist"_L1,      "verifypeer"_L1};

template <std::size_t Size> bool isOneOf(QStringView word, const std::array<QLatin1StringView, Size> &words)
{
    return std::any_of(words.begin(), words.end(), [word](QLatin1StringView other) {
        return word.compare(other, Qt::CaseInsensitive) == 0;
    });
}

/// RFC 9110 5.6.2
bool isToken(const QString &name)
{
    const auto fits = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"!#$%&'*+-.^_`|~"_s.contains(c);
    };
    return !name.isEmpty() && name.size() <= MaxHeaderName && std::all_of(name.begin(), name.end(), fits);
}

bool isOneLine(const QString &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

bool isNamed(const QPair<QByteArray, QByteArray> &header, const QByteArray &name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

bool addOther(StreamSource &source, const QByteArray &name, const QByteArray &value)
{
    for (auto &header : source.headers) {
        if (isNamed(header, name)) {
            header.second = value;
            return true;
        }
    }
    if (source.headers.size() >= MaxRequestHeaders)
        return false;
    source.headers.append({name, value});
    return true;
}

/// Some write User-Agent="…", as they do in attributes.
QString withoutQuotes(const QString &text)
{
    const bool isQuoted = text.size() >= 2 && (text.startsWith(u'"') || text.startsWith(u'\''))
        && text.endsWith(text.front()) && text.count(text.front()) == 2;
    return isQuoted ? text.sliced(1, text.size() - 2) : text;
}

QString decoded(QStringView text)
{
    return playlistText(QByteArray::fromPercentEncoding(text.toUtf8()));
}

} // namespace

bool addRequestHeader(StreamSource &source, const QString &name, const QString &value)
{
    const QString text = withoutQuotes(value.trimmed());
    if (!isToken(name) || isOneOf(name, Refused) || !isOneLine(text) || text.toUtf8().size() > MaxHeaderValue)
        return false;
    if (text.isEmpty())
        return true;
    if (name.compare("user-agent"_L1, Qt::CaseInsensitive) == 0)
        source.userAgent = text;
    else if (name.compare("referer"_L1, Qt::CaseInsensitive) == 0
             || name.compare("referrer"_L1, Qt::CaseInsensitive) == 0)
        source.referrer = text;
    else
        return addOther(source, name.toLatin1(), text.toUtf8());
    return true;
}

bool addEncodedHeaders(StreamSource &source, QStringView list)
{
    bool all = true;
    for (const QStringView option : list.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = option.indexOf(u'=');
        if (equals <= 0)
            continue;
        QString name = decoded(option.first(equals)).trimmed();
        if (name.startsWith(u'!')) // Kodi: not to be logged
            name = name.sliced(1);
        if (!isOneOf(name, KodiOptions))
            all = addRequestHeader(source, name, decoded(option.sliced(equals + 1))) && all;
    }
    return all;
}

bool addJsonHeaders(StreamSource &source, QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const QJsonObject headers = document.object();
    bool all = document.isObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        all = addRequestHeader(source, it.key().trimmed(), it.value().toVariant().toString()) && all;
    return all;
}

bool addHeaderLine(StreamSource &source, const QString &line)
{
    const auto isSeparator = [](QChar c) {
        return c == u':' || c == u'=';
    };
    const auto at = std::find_if(line.begin(), line.end(), isSeparator) - line.begin();
    return at < line.size() && addRequestHeader(source, line.first(at).trimmed(), line.sliced(at + 1));
}

StreamSource headersOf(const PlaylistConfig &playlist)
{
    StreamSource out;
    for (const QString &line : playlist.headers)
        (void)addHeaderLine(out, line);
    if (!playlist.userAgent.isEmpty())
        out.userAgent = playlist.userAgent;
    if (!playlist.referrer.isEmpty())
        out.referrer = playlist.referrer;
    return out;
}

void addMissingHeaders(StreamSource &source, const StreamSource &defaults)
{
    if (source.userAgent.isEmpty())
        source.userAgent = defaults.userAgent;
    if (source.referrer.isEmpty())
        source.referrer = defaults.referrer;
    for (const auto &header : defaults.headers) {
        const bool said = std::any_of(source.headers.cbegin(), source.headers.cend(),
                                      [&header](const auto &own) { return isNamed(own, header.first); });
        if (!said && source.headers.size() < MaxRequestHeaders)
            source.headers.append(header);
    }
}
