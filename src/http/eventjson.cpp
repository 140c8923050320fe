// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/eventjson.h"

#include "http/problemjson.h"

namespace {

void writeIfAny(JsonWriter &json, QByteArrayView name, const QString &text)
{
    if (!text.isEmpty())
        json.member(name, text);
}

void writeViewer(JsonWriter &json, const Event &event)
{
    writeIfAny(json, "consumerId", event.consumerId);
    writeIfAny(json, "sessionId", event.sessionId);
    writeIfAny(json, "channelId", event.channelId);
    writeIfAny(json, "channelName", event.channelName);
    writeIfAny(json, "guideNumber", event.guideNumber);
    writeIfAny(json, "clientIp", event.client.address);
    writeIfAny(json, "userAgent", event.client.userAgent);
}

void writeHolders(JsonWriter &json, const Event &event)
{
    json.member("providersLimit", event.isProvidersLimit).key("holders").beginArray();
    for (const TunerHolder &holder : event.holders) {
        json.beginObject().member("sessionId", holder.sessionId).member("channelName", holder.channelName);
        json.member("clientIp", holder.client.address).endObject();
    }
    json.endArray();
}

} // namespace

namespace eventjson {

void write(JsonWriter &json, const Event &event)
{
    json.beginObject().member("id", qint64(event.id)).member("kind", toWord(event.kind));
    json.member("trouble", isTrouble(event.kind)).member("message", english(event));
    json.member("at", toEpochMs(event.at)).member("times", event.times);
    json.member("lasting", event.isLasting).key("endedAt");
    if (event.endedAt)
        json.value(toEpochMs(*event.endedAt));
    else
        json.null();
    writeViewer(json, event);
    if (event.reason)
        json.member("reason", toWord(*event.reason));
    if (event.refusal)
        json.member("error", toHeaderText(*event.refusal));
    if (event.problem) {
        json.key("problem");
        problemjson::write(json, event.problem);
    }
    if (event.kind == EventKind::TunersFull)
        writeHolders(json, event);
    if (event.kind == EventKind::AccountExpires)
        json.member("days", event.days);
    if (event.kind == EventKind::DataLimit)
        json.member("percent", event.percent);
    if (event.kind == EventKind::BackupTookOver)
        json.member("backup", event.source);
    json.endObject();
}

void write(JsonWriter &json, const QList<Event> &events)
{
    json.key("events").beginArray();
    for (const Event &event : events)
        write(json, event);
    json.endArray();
}

} // namespace eventjson
