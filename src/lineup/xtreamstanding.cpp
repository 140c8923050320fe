// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/xtreamstanding.h"

#include "core/clock.h"
#include "core/playlistconfig.h"
#include "core/said.h"
#include "lineup/xtreamjson.h"
#include "lineup/xtreamvalue.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LatestTime = 32'503'680'000; // the year 3000, s: panels write such for "never"

int countOf(const QJsonValue &value)
{
    return int(std::clamp<qint64>(xtreamNumber(value).value_or(0), 0, MaxPlaylistConnections));
}

std::optional<WallTime> timeOf(const QJsonValue &value)
{
    qint64 seconds = xtreamNumber(value).value_or(0);
    if (const QString text = xtreamText(value); text.contains(u'-')) {
        const QDateTime date = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
        seconds =
            date.isValid() ? QDateTime(date.date(), date.time(), QTimeZone::utc()).toSecsSinceEpoch() : 0;
    }
    if (seconds <= 0 || seconds >= LatestTime)
        return std::nullopt;
    return WallTime(std::chrono::seconds(seconds));
}

void readFormats(const QJsonValue &formats, XtreamStanding &standing)
{
    QStringList names;
    for (const QJsonValue &format : xtreamList(formats))
        names.append(xtreamText(format).toLower());
    const bool ts = names.contains("ts"_L1), m3u8 = names.contains("m3u8"_L1);
    standing.sendsTransportStreams = ts || !m3u8;
    standing.sendsPlaylists = m3u8 || !ts;
}

/// Scheme, host and port; empty: it does not say, or names nothing that can be meant.
QUrl serverOf(const QJsonObject &info)
{
    const QString host = xtreamText(info.value("url"_L1)).section("://"_L1, -1).section(u'/', 0, 0);
    const bool https = xtreamText(info.value("server_protocol"_L1)).toLower() == "https"_L1;
    const auto port = xtreamNumber(info.value(https ? "https_port"_L1 : "port"_L1)).value_or(0);
    QUrl server;
    server.setScheme(https ? u"https"_s : u"http"_s);
    server.setHost(host.section(u':', 0, 0));
    const bool usual = port <= 0 || port > 65535 || port == (https ? 443 : 80);
    server.setPort(usual ? -1 : int(port));
    return server.host().contains(u'.') ? server : QUrl();
}

QString dayOf(WallTime time)
{
    return utcDateTime(time).date().toString(Qt::ISODate);
}

/// The provider's word, if it is one: it goes to people as it is.
Saying wordOf(const QString &status)
{
    const bool plain = status.size() <= 20
        && std::all_of(status.begin(), status.end(), [](QChar c) { return c.isLetter() || c == u' '; });
    return plain ? Saying(status) : said(Said::NotActive);
}

} // namespace

XtreamStanding readXtreamStanding(const QByteArray &answer)
{
    const QJsonObject said = readXtreamJson(answer).value.toObject();
    const QJsonObject user = said.value("user_info"_L1).toObject();
    XtreamStanding standing;
    if (user.isEmpty())
        return standing;
    standing.known = true;
    standing.accepted = xtreamNumber(user.value("auth"_L1)).value_or(1) != 0;
    standing.status = xtreamText(user.value("status"_L1)).toLower();
    standing.expires = timeOf(user.value("exp_date"_L1));
    standing.maxConnections = countOf(user.value("max_connections"_L1));
    standing.activeConnections = countOf(user.value("active_cons"_L1));
    readFormats(user.value("allowed_output_formats"_L1), standing);
    standing.server = serverOf(said.value("server_info"_L1).toObject());
    return standing;
}

Problem problemOf(const XtreamStanding &standing)
{
    if (!standing.known)
        return {};
    if (!standing.accepted)
        return {ProblemCode::SourceRefused, {}, said(Said::LoginNotAccepted)};
    if (standing.status == "expired"_L1) {
        return {ProblemCode::SourceRefused,
                {},
                standing.expires ? said(Said::AccountExpiredOn, {dayOf(*standing.expires)})
                                 : said(Said::AccountExpired)};
    }
    if (standing.status.isEmpty() || standing.status == "active"_L1)
        return {};
    return {ProblemCode::SourceRefused, {}, said(Said::AccountIs, {wordOf(standing.status)})};
}
