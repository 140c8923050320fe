// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/channeljson.h"

#include "core/secretaddress.h"
#include "http/guidejson.h"
#include "http/problemjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Null counts as empty: what the playlist says.
bool readText(const QJsonValue &value, std::optional<QString> &text)
{
    if (value.isString() || value.isNull())
        text = value.toString().trimmed();
    return text.has_value();
}

bool readTruth(const QJsonValue &value, std::optional<bool> &truth)
{
    if (value.isBool())
        truth = value.toBool();
    return truth.has_value();
}

bool readLink(const QJsonValue &value, std::optional<std::optional<GuideLink>> &link)
{
    if (value.isNull())
        link.emplace(std::nullopt);
    else if (value.isString())
        link.emplace(GuideLink{value.toString()});
    return link.has_value();
}

/// Other forms of the same stream are none to people.
qsizetype backupsOf(const Channel &channel)
{
    return std::count_if(channel.backups.cbegin(), channel.backups.cend(),
                         [](const StreamSource &source) { return source.variant == 0; });
}

QString shiftText(const GuideShift &shift)
{
    return shift.isNone() ? u"0"_s : toText(shift);
}

void writeAccount(JsonWriter &json, const std::optional<AccountState> &account)
{
    if (!account) {
        json.null();
        return;
    }
    json.beginObject();
    guidejson::writeTime(json, "expires", account->expires);
    json.member("maxConnections", account->maxConnections);
    json.member("activeConnections", account->activeConnections).endObject();
}

bool readMember(const QString &name, const QJsonValue &value, ChannelChange &change)
{
    if (name == "name"_L1)
        return readText(value, change.name);
    if (name == "guideNumber"_L1)
        return readText(value, change.guideNumber);
    if (name == "enabled"_L1)
        return readTruth(value, change.enabled);
    if (name == "favorite"_L1)
        return readTruth(value, change.favorite);
    return name == "guideId"_L1 && readLink(value, change.guideLink);
}

} // namespace

namespace channeljson {

void write(JsonWriter &json, const Channel &channel, const Surroundings &surroundings)
{
    json.beginObject().member("id", channel.id).member("guideNumber", channel.guideNumber);
    json.member("name", channel.name).member("playlistName", channel.playlistName);
    json.textOrNull("group", channel.group);
    json.textOrNull("tvgId", channel.tvgId);
    json.textOrNull("logo",
                    carriesSecret(channel.logo) ? QString() : channel.logo.toString(QUrl::FullyEncoded));
    json.textOrNull("playlist", surroundings.playlist);
    json.member("hd", channel.hd).member("enabled", channel.enabled).member("favorite", channel.favorite);
    json.member("vacant", surroundings.vacant);
    json.textOrNull("guideShift", surroundings.shift ? shiftText(*surroundings.shift) : QString());
    json.member("playlistShift", qint64(channel.guideShift.count()) * 60'000);
    json.member("backups", qint64(backupsOf(channel))).key("guide");
    guidejson::write(json, surroundings.guide);
    json.key("now");
    guidejson::write(json, surroundings.onNow.now);
    json.key("next");
    guidejson::write(json, surroundings.onNow.next);
    json.endObject();
}

void write(JsonWriter &json, const ChannelNews &news)
{
    json.beginObject().member("kind", toWord(news.kind)).member("id", news.channelId);
    json.member("guideNumber", news.guideNumber).member("name", news.name);
    json.textOrNull("group", news.group);
    json.textOrNull("former", news.former);
    json.member("heldBack", news.heldBack).endObject();
}

void write(JsonWriter &json, const MissingChannel &channel)
{
    json.beginObject().member("id", channel.id).member("guideNumber", channel.guideNumber);
    json.member("name", channel.name);
    json.textOrNull("group", channel.group);
    json.member("since", toEpochMs(channel.since)).endObject();
}

void write(JsonWriter &json, const PlaylistState &playlist)
{
    json.beginObject().member("id", playlist.id).member("name", playlist.name);
    json.member("enabled", playlist.enabled).member("channels", playlist.channels);
    json.member("filteredOut", playlist.filteredOut).member("films", playlist.films);
    json.member("headings", playlist.headings);
    guidejson::writeTime(json, "lastTried", playlist.lastTried);
    guidejson::writeTime(json, "lastGood", playlist.lastGood);
    guidejson::writeTime(json, "nextRefresh", playlist.nextRefresh);
    json.key("problem");
    problemjson::write(json, playlist.problem);
    json.key("account");
    writeAccount(json, playlist.account);
    json.key("leftOut").beginArray();
    for (const Problem &problem : playlist.leftOut)
        json.beginObject().member("line", problem.line).member("why", problem.detail.english()).endObject();
    json.endArray().member("furtherLeftOut", playlist.furtherLeftOut).endObject();
}

Result<ChannelChange> readChange(QByteArrayView body, const QString &channelId)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray());
    const QJsonObject object = document.object();
    if (object.isEmpty())
        return Problem{
            ProblemCode::BadOption, {}, u"The body is a JSON object with what is to be changed."_s};
    ChannelChange change;
    change.channelId = channelId;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "guideShift"_L1 && !readMember(it.key(), it.value(), change)) {
            return Problem{ProblemCode::BadOption, it.key(),
                           u"name, guideNumber, guideId and guideShift are texts or null, enabled and "
                           u"favorite are true or "
                           "false; there is nothing else to change."_s};
        }
    }
    return change;
}

Result<std::optional<std::optional<GuideShift>>> readShift(QByteArrayView body)
{
    const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
    const auto found = object.constFind("guideShift"_L1);
    if (found == object.constEnd())
        return std::optional<std::optional<GuideShift>>();
    const QJsonValue value = *found;
    const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString().trimmed();
    if (value.isNull() || (value.isString() && text.isEmpty()))
        return std::optional<std::optional<GuideShift>>(std::in_place, std::nullopt);
    const std::optional<GuideShift> shift =
        value.isString() || value.isDouble() ? readGuideShift(text) : std::nullopt;
    if (!shift) {
        return Problem{
            ProblemCode::BadOption, u"guideShift"_s,
            u"guideShift is hours as \"-1\" or \"+5:30\", a time zone as \"Europe/Berlin\", or null."_s};
    }
    return std::optional<std::optional<GuideShift>>(shift);
}

} // namespace channeljson
