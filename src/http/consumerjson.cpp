// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/consumerjson.h"

#include "http/guidejson.h"

#include <QStringList>

#include <algorithm>

namespace {

void writeBehind(JsonWriter &json, const Behind &behind)
{
    json.textOrNull("busyWith", toWord(behind.purpose));
    json.textOrNull("viewer", behind.viewer);
    json.textOrNull("player", behind.player);
    json.textOrNull("product", behind.product);
    json.textOrNull("playback", behind.playback);
    json.textOrNull("recording", behind.title);
    json.textOrNull("ghost", toWord(behind.ghost));
}

} // namespace

namespace consumerjson {

void writeMembers(JsonWriter &json, const Consumer &consumer)
{
    json.member("id", consumer.id).member("sessionId", consumer.sessionId);
    json.member("state", toWord(consumer.state)).member("lastActivity", toEpochMs(consumer.lastActivity));
    json.member("userAgent", consumer.client.userAgent).member("clientIp", consumer.client.address);
    json.textOrNull("channelId", consumer.channelId);
    json.textOrNull("channelName", consumer.channelName);
    json.textOrNull("guideNumber", consumer.guideNumber);
    json.key("tuner");
    if (consumer.tuner)
        json.value(*consumer.tuner);
    else
        json.null();
    json.member("bytesSent", consumer.bytesSent).member("bitrate", consumer.bitrate);
    json.member("createdAt", toEpochMs(consumer.createdAt))
        .member("updatedAt", toEpochMs(consumer.updatedAt));
    json.textOrNull("problem", consumer.problem.english());
    json.textOrNull("endReason", consumer.endReason ? toWord(*consumer.endReason) : QString());
    if (isCheckup(consumer))
        json.member("checkup", true);
    json.member("restored", consumer.restored);
    writeBehind(json, consumer.behind);
}

void write(JsonWriter &json, const Consumer &consumer, const Surroundings &surroundings)
{
    json.beginObject();
    writeMembers(json, consumer);
    json.member("uptime", qint64((surroundings.now - consumer.begunAt).count())).key("programme");
    guidejson::write(json, surroundings.onNow.value(consumer.channelId).now);
    json.key("upstream");
    const auto &upstreams = surroundings.upstreams;
    const auto upstream = consumer.hasStream ? upstreams.constFind(consumer.channelId) : upstreams.constEnd();
    if (upstream != upstreams.constEnd())
        upstreamjson::write(json, *upstream);
    else
        json.null();
    json.endObject();
}

void write(JsonWriter &json, const EndedConsumer &ended)
{
    json.beginObject();
    writeMembers(json, ended.consumer);
    json.member("endedAt", toEpochMs(ended.endedAt));
    json.member("duration", qint64(ended.duration().count()));
    json.member("reason", toWord(ended.reason));
    json.textOrNull("detail", ended.detail.english());
    json.endObject();
}

void write(JsonWriter &json, const StateChange &change)
{
    json.beginObject().member("from", toWord(change.from)).member("to", toWord(change.to));
    json.member("cause", change.cause).member("at", toEpochMs(change.at)).endObject();
}

void write(JsonWriter &json, const ConsumerStatistics &statistics)
{
    json.beginObject().member("total", statistics.total).member("active", statistics.active);
    json.member("streaming", statistics.streaming).member("buffering", statistics.buffering);
    json.member("paused", statistics.paused).member("stopped", statistics.stopped);
    json.member("error", statistics.error).member("idle", statistics.idle).endObject();
}

std::optional<QList<ConsumerState>> readStates(const QString &words)
{
    QList<ConsumerState> states;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto state = consumerStateFromWord(word.trimmed());
        if (!state)
            return std::nullopt;
        if (!states.contains(*state))
            states.append(*state);
    }
    return states.isEmpty() ? std::nullopt : std::optional(states);
}

} // namespace consumerjson
