// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/xtreamstanding.h"

#include "core/clock.h"
#include "core/playlistconfig.h"
#include "lineup/xtreamvalue.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    const qint64 seconds = xtreamNumber(value).value_or(0);
    if (seconds <= 0 || seconds >= LatestTime)
        return std::nullopt;
    return WallTime(std::chrono::seconds(seconds));
}

bool allowsTransportStreams(const QJsonValue &formats)
{
    bool other = false;
    for (const QJsonValue &format : xtreamList(formats)) {
        const QString name = xtreamText(format).toLower();
        if (name == "ts"_L1)
            return true;
        other = other || name == "m3u8"_L1;
    }
    return !other;
}

QString dayOf(WallTime time)
{
    return utcDateTime(time).date().toString(Qt::ISODate);
}

/// The provider's word, if it is one: it goes to people as it is.
QString wordOf(const QString &status)
{
    const bool plain = status.size() <= 20
        && std::all_of(status.begin(), status.end(), [](QChar c) { return c.isLetter() || c == u' '; });
    return plain ? status : u"not active"_s;
}

} // namespace

XtreamStanding readXtreamStanding(const QByteArray &answer)
{
    const QJsonObject user = QJsonDocument::fromJson(answer).object().value("user_info"_L1).toObject();
    XtreamStanding standing;
    if (user.isEmpty())
        return standing;
    standing.known = true;
    standing.accepted = xtreamNumber(user.value("auth"_L1)).value_or(1) != 0;
    standing.status = xtreamText(user.value("status"_L1)).toLower();
    standing.expires = timeOf(user.value("exp_date"_L1));
    standing.maxConnections = countOf(user.value("max_connections"_L1));
    standing.activeConnections = countOf(user.value("active_cons"_L1));
    standing.sendsTransportStreams = allowsTransportStreams(user.value("allowed_output_formats"_L1));
    return standing;
}

Problem problemOf(const XtreamStanding &standing)
{
    if (!standing.known)
        return {};
    if (!standing.accepted)
        return {
            ProblemCode::SourceRefused, {}, u"the provider does not accept the user name or the password"_s};
    if (standing.status == "expired"_L1) {
        const QString when = standing.expires ? u" on "_s + dayOf(*standing.expires) : QString();
        return {ProblemCode::SourceRefused, {}, u"the account has expired"_s + when};
    }
    if (standing.status.isEmpty() || standing.status == "active"_L1)
        return {};
    return {ProblemCode::SourceRefused,
            {},
            u"the provider says that the account is %1"_s.arg(wordOf(standing.status))};
}
