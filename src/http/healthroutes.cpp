// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/healthroutes.h"

#include "consumers/consumerregistry.h"
#include "http/consumerjson.h"
#include "http/problemjson.h"
#include "http/revisions.h"
#include "lineup/lineup.h"
#include "relay/relay.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace {

void writeStore(JsonWriter &json, const StoreHealth &store)
{
    json.key("store").beginObject().member("persistent", store.persistent).member("waiting", store.waiting);
    problemjson::writeWord(json, store.problem);
    json.endObject();
}

void writeDiscovery(JsonWriter &json, const DiscoveryHealth &discovery)
{
    json.key("discovery").beginObject().member("enabled", discovery.enabled);
    json.member("hdhomerun", discovery.hdhomerun).member("ssdp", discovery.ssdp);
    problemjson::writeWord(json, discovery.problem);
    json.endObject();
}

void writeTuners(JsonWriter &json, const Relay &relay)
{
    const QList<TunerStatus> tuners = relay.tuners();
    const auto busy = std::count_if(tuners.begin(), tuners.end(),
                                    [](const TunerStatus &tuner) { return tuner.stream.has_value(); });
    json.key("tuners").beginObject().member("total", qint64(tuners.size())).member("inUse", qint64(busy));
    json.endObject().member("upstreams", qint64(relay.upstreams().size()));
}

Problem lineupProblem(const HttpParts &parts)
{
    return parts.lineupProblem ? parts.lineupProblem() : Problem();
}

/// Counted once for each state of a lineup, which may be long.
class EnabledCount {
public:
    explicit EnabledCount(const Revisions &revisions)
        : m_revisions(revisions)
    {
    }
    qint64 of(const QList<Channel> &channels)
    {
        if (std::exchange(m_counted, m_revisions.lineup()) != m_revisions.lineup())
            m_enabled = std::count_if(channels.begin(), channels.end(),
                                      [](const Channel &channel) { return channel.enabled; });
        return m_enabled;
    }

private:
    const Revisions &m_revisions;
    quint64 m_counted = 0;
    qint64 m_enabled = 0;
};

void writeLineup(JsonWriter &json, const HttpParts &parts, EnabledCount &enabled)
{
    const QList<Channel> &channels = parts.lineup.channels();
    json.key("lineup").beginObject().member("channels", qint64(channels.size()));
    json.member("enabled", enabled.of(channels));
    problemjson::writeWord(json, lineupProblem(parts));
    json.endObject();
}

/// "degraded": we serve, but something a person should look at is wrong.
QByteArrayView statusOf(const HttpParts &parts)
{
    const HealthVerdict verdict = healthOf(parts);
    return !verdict.isReady ? "starting" : verdict.isFine() ? "ok" : "degraded";
}

Reply everything(const HttpParts &parts, SteadyTime started, EnabledCount &enabled)
{
    JsonWriter json(1024);
    const StoreHealth store = parts.storeHealth();
    json.beginObject().member("success", true).member("status", statusOf(parts));
    json.member("version", parts.version).member("persistent", store.persistent);
    json.member("uptime", qint64((parts.clock.steady() - started).count()));
    writeStore(json, store);
    writeDiscovery(json, parts.discoveryHealth());
    writeTuners(json, parts.relay);
    writeLineup(json, parts, enabled);
    json.key("consumers");
    consumerjson::write(json, parts.registry.statistics());
    return Reply::json(json.endObject().take());
}

Reply status(QByteArrayView word, int code)
{
    return Reply::json(
        JsonWriter(64).beginObject().member("success", code == 200).member("status", word).endObject().take(),
        code);
}

} // namespace

HealthVerdict healthOf(const HttpParts &parts)
{
    const DiscoveryHealth discovery = parts.discoveryHealth();
    const bool isFound = !discovery.enabled || (discovery.hdhomerun && discovery.ssdp && !discovery.problem);
    return {parts.isReady(), parts.storeHealth().persistent, isFound, !lineupProblem(parts)};
}

void addHealthRoutes(Router &router, const HttpParts &parts, const Revisions &revisions)
{
    const auto enabled = std::make_shared<EnabledCount>(revisions);
    router.add({Method::Get}, "/health", RouteKind::Reading,
               [parts, enabled, started = parts.clock.steady()](const Request &, const PathArguments &) {
                   return everything(parts, started, *enabled);
               });
    router.add({Method::Get}, "/health/live", RouteKind::Reading,
               [](const Request &, const PathArguments &) { return status("alive", 200); });
    router.add({Method::Get}, "/health/ready", RouteKind::Reading,
               [parts](const Request &, const PathArguments &) {
                   return parts.isReady() ? status("ready", 200) : status("starting", 503);
               });
}
