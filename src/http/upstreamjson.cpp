// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/upstreamjson.h"

namespace {

void writeNumber(JsonWriter &json, QByteArrayView name, std::optional<qint64> number)
{
    json.key(name);
    if (number)
        json.value(*number);
    else
        json.null();
}

void writePicture(JsonWriter &json, const StreamHealth &health)
{
    json.textOrNull("videoCodec", health.videoCodec);
    const bool isKnown = !health.pictureSize.isEmpty();
    writeNumber(json, "width", isKnown ? std::optional<qint64>(health.pictureSize.width()) : std::nullopt);
    writeNumber(json, "height", isKnown ? std::optional<qint64>(health.pictureSize.height()) : std::nullopt);
    json.key("interlaced");
    if (isKnown)
        json.value(health.interlaced);
    else
        json.null();
}

} // namespace

upstreamjson::ByChannel upstreamjson::byChannel(const QList<UpstreamStatus> &upstreams)
{
    ByChannel found;
    found.reserve(upstreams.size());
    for (const UpstreamStatus &upstream : upstreams)
        found.insert(upstream.channelId, upstream);
    return found;
}

void upstreamjson::write(JsonWriter &json, const UpstreamStatus &upstream)
{
    const StreamHealth &health = upstream.health;
    json.beginObject().member("bitrate", upstream.bitrate).member("starved", upstream.starved);
    json.member("unencrypted", upstream.unencrypted);
    json.member("continuityErrors", health.continuityErrors).member("pcrGaps", health.pcrGaps);
    writePicture(json, health);
    json.key("audioCodecs").beginArray();
    for (const QString &codec : health.audioCodecs)
        json.value(codec);
    json.endArray().key("concerns").beginArray();
    for (const CodecConcern concern : health.concerns)
        json.value(toWord(concern));
    json.endArray().member("source", upstream.source).member("reopens", upstream.reopens);
    writeNumber(json, "lastReopen",
                upstream.lastReopen ? std::optional(toEpochMs(*upstream.lastReopen)) : std::nullopt);
    json.textOrNull("lastReopenReason", upstream.lastReopenReason.english());
    writeNumber(json, "timeToFirstByte",
                upstream.timeToFirstByte ? std::optional<qint64>(upstream.timeToFirstByte->count())
                                         : std::nullopt);
    json.endObject();
}
