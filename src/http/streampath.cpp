// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/streampath.h"

#include "consumers/identity.h"
#include "http/queryitems.h"

#include <algorithm>

namespace {

constexpr QByteArrayView autoPrefix("/auto/");
constexpr QByteArrayView tunerPrefix("/tuner");
constexpr qint64 longestDuration = 7 * 24 * 3600; // seconds
constexpr int mostTuners = 64;

struct PathParts {
    std::optional<int> tuner;
    QByteArrayView channel; ///< "v5.1"
};

std::optional<PathParts> split(QByteArrayView path)
{
    if (path.startsWith(autoPrefix))
        return PathParts{std::nullopt, path.sliced(autoPrefix.size())};
    if (!path.startsWith(tunerPrefix))
        return std::nullopt;
    const qsizetype slash = path.indexOf('/', tunerPrefix.size());
    if (slash < 0)
        return std::nullopt;
    const QByteArrayView digits = path.sliced(tunerPrefix.size(), slash - tunerPrefix.size());
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (digits.isEmpty() || digits.size() > 4 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return PathParts{digits.toInt(), path.sliced(slash + 1)};
}

QString guideNumberOf(QByteArrayView channel)
{
    const qsizetype prefix = channel.startsWith("ch") ? 2 : channel.startsWith('v') ? 1 : channel.size();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(channel.sliced(prefix).toByteArray()));
}

QueryItems itemsOf(const Request &request)
{
    const QByteArrayView query = request.head.query;
    const qsizetype second = query.indexOf('?');
    return QueryItems(second < 0 ? query : query.first(second));
}

/// Empty: the client names none.
Result<QString> sessionOf(const Request &request)
{
    const QByteArrayView header = request.head.value("x-plex-session-identifier");
    if (!header.isEmpty())
        return readSessionId(header.toByteArray());
    const QByteArrayView item = itemsOf(request).raw("session");
    return item.isEmpty() ? QString() : decodeSessionId(item.toByteArray().replace('+', ' '));
}

} // namespace

bool isStreamPath(QByteArrayView path)
{
    return split(path).has_value();
}

bool namesBadSession(const Request &request)
{
    return !sessionOf(request);
}

std::optional<StreamRequest> readStreamRequest(const Request &request)
{
    const std::optional<PathParts> parts = split(request.head.path);
    if (!parts)
        return std::nullopt;
    bool isIgnored = false;
    StreamRequest stream;
    stream.guideNumber = guideNumberOf(parts->channel);
    stream.tuner = parts->tuner;
    if (stream.tuner && *stream.tuner >= mostTuners)
        stream.guideNumber.clear(); // no such tuner can be: 404 (hdhomerun.md 5.9)
    if (const auto seconds = itemsOf(request).number("duration", 1, longestDuration, isIgnored))
        stream.duration = std::chrono::seconds(*seconds);
    if (const Result<QString> session = sessionOf(request))
        stream.sessionId = session.value();
    stream.client = request.client();
    stream.headOnly = request.head.method == Method::Head;
    return stream;
}

std::optional<qint64> hertzOfPath(QByteArrayView path, ChannelMap map)
{
    constexpr qint64 lowestHertz = 1000; // below are RF channels
    const std::optional<PathParts> parts = split(path);
    if (!parts || !parts->channel.startsWith("ch"))
        return std::nullopt;
    QByteArrayView place = parts->channel.sliced(2);
    if (place.endsWith("-1"))
        place.chop(2);
    bool isNumber = false;
    const qint64 number = place.toByteArray().toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return std::nullopt;
    return number < lowestHertz ? hertzOf(map, number) : number;
}
