// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/consumer.h"
#include "core/guidestate.h"
#include "http/upstreamjson.h"

/// How consumers look in JSON (contract, section 3). Times in milliseconds since 1970. All pure.
namespace consumerjson {
/// The members of a consumer in `activeConsumers`, without the braces.
void writeMembers(JsonWriter &json, const Consumer &consumer);
/// What surrounds live consumers at one instant.
struct Surroundings {
    SteadyTime now;
    upstreamjson::ByChannel upstreams;
    OnNowTable onNow;
};
/// A live one, with its uptime, what is on its channel and the upstream that feeds its open stream.
void write(JsonWriter &json, const Consumer &consumer, const Surroundings &surroundings);
void write(JsonWriter &json, const EndedConsumer &ended);
void write(JsonWriter &json, const StateChange &change);
void write(JsonWriter &json, const ConsumerStatistics &statistics);

/// "a,b" as states; none when a word is unknown or the list is empty.
[[nodiscard]] std::optional<QList<ConsumerState>> readStates(const QString &words);
} // namespace consumerjson
