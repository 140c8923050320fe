// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventfile.h"

#include "core/said.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject clientJson(const ClientIdentity &client)
{
    return {{u"address"_s, client.address}, {u"userAgent"_s, client.userAgent}};
}

ClientIdentity clientIn(const QJsonValue &value)
{
    return {value["address"_L1].toString(), value["userAgent"_L1].toString()};
}

QJsonObject toJson(const Event &event)
{
    QJsonArray holders;
    for (const TunerHolder &holder : event.holders)
        holders.append(QJsonObject{{u"session"_s, holder.sessionId},
                                   {u"channel"_s, holder.channelName},
                                   {u"client"_s, clientJson(holder.client)}});
    QJsonObject json{{u"id"_s, qint64(event.id)},
                     {u"kind"_s, toWord(event.kind)},
                     {u"about"_s, event.about},
                     {u"at"_s, toEpochMs(event.at)},
                     {u"lasting"_s, event.isLasting},
                     {u"times"_s, event.times},
                     {u"consumer"_s, event.consumerId},
                     {u"session"_s, event.sessionId},
                     {u"channel"_s, event.channelId},
                     {u"channelName"_s, event.channelName},
                     {u"number"_s, event.guideNumber},
                     {u"client"_s, clientJson(event.client)},
                     {u"code"_s, int(event.problem.code)},
                     {u"subject"_s, event.problem.subject},
                     {u"detail"_s, event.problem.detail.english()},
                     {u"holders"_s, holders},
                     {u"providersLimit"_s, event.isProvidersLimit},
                     {u"days"_s, event.days},
                     {u"percent"_s, event.percent},
                     {u"source"_s, event.source}};
    if (event.endedAt)
        json.insert(u"endedAt"_s, toEpochMs(*event.endedAt));
    if (event.reason)
        json.insert(u"reason"_s, toWord(*event.reason));
    if (event.refusal)
        json.insert(u"refusal"_s, int(*event.refusal));
    return json;
}

std::optional<Event> eventIn(const QJsonObject &json)
{
    const auto kind = eventKindFromWord(json["kind"_L1].toString());
    const qint64 id = json["id"_L1].toInteger();
    if (!kind || id <= 0)
        return std::nullopt;
    Event event;
    event.id = quint64(id);
    event.kind = *kind;
    event.about = json["about"_L1].toString();
    event.at = fromEpochMs(json["at"_L1].toInteger());
    event.isLasting = json["lasting"_L1].toBool();
    event.times = std::max(1, json["times"_L1].toInt());
    event.consumerId = json["consumer"_L1].toString();
    event.sessionId = json["session"_L1].toString();
    event.channelId = json["channel"_L1].toString();
    event.channelName = json["channelName"_L1].toString();
    event.guideNumber = json["number"_L1].toString();
    event.client = clientIn(json["client"_L1]);
    const int code = json["code"_L1].toInt();
    if (code > 0 && code <= int(ProblemCode::DeviceIdTaken))
        event.problem = {ProblemCode(code), json["subject"_L1].toString(),
                         recognised(json["detail"_L1].toString())};
    const QJsonArray holders = json["holders"_L1].toArray();
    for (const QJsonValue &holder : holders)
        event.holders.append({holder["session"_L1].toString(), holder["channel"_L1].toString(),
                              clientIn(holder["client"_L1])});
    event.isProvidersLimit = json["providersLimit"_L1].toBool();
    event.days = json["days"_L1].toInt();
    event.percent = json["percent"_L1].toInt();
    event.source = json["source"_L1].toInt();
    if (json.contains("endedAt"_L1))
        event.endedAt = fromEpochMs(json["endedAt"_L1].toInteger());
    event.reason = endReasonFromWord(json["reason"_L1].toString());
    const auto refusal = std::ranges::find(StreamRefusals, StreamRefusal(json["refusal"_L1].toInt()));
    if (refusal != StreamRefusals.end())
        event.refusal = *refusal;
    return event;
}

} // namespace

QByteArray eventfile::toBytes(const QList<Event> &events)
{
    QJsonArray all;
    for (const Event &event : events)
        all.append(toJson(event));
    return QJsonDocument(QJsonObject{{u"events"_s, all}}).toJson(QJsonDocument::Compact);
}

QList<Event> eventfile::fromBytes(const QByteArray &bytes)
{
    QList<Event> events;
    const QJsonArray all = QJsonDocument::fromJson(bytes).object()["events"_L1].toArray();
    for (const QJsonValue &each : all) {
        if (const auto event = eventIn(each.toObject()))
            events.append(*event);
    }
    return events;
}
