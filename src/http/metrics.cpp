// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/metrics.h"

#include "consumers/consumerregistry.h"
#include "guide/guide.h"
#include "lineup/lineup.h"
#include "relay/relay.h"

#include <prometheus/text_serializer.h>

#include <algorithm>
#include <numeric>
#include <sstream>

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

/// Gathers families, so that each metric below is one line.
class Families {
public:
    void begin(const char *name, const char *help, MetricType type)
    {
        MetricFamily family;
        family.name = name;
        family.help = help;
        family.type = type;
        m_families.push_back(std::move(family));
    }
    void add(double value, Labels labels = {})
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        metric.counter.value = metric.gauge.value = value;
        m_families.back().metric.push_back(std::move(metric));
    }
    void gauge(const char *name, const char *help, double value)
    {
        begin(name, help, MetricType::Gauge);
        add(value);
    }
    void counter(const char *name, const char *help, double value)
    {
        begin(name, help, MetricType::Counter);
        add(value);
    }
    [[nodiscard]] QByteArray text() const
    {
        std::ostringstream out;
        prometheus::TextSerializer().Serialize(out, m_families);
        return QByteArray::fromStdString(out.str());
    }

private:
    std::vector<MetricFamily> m_families;
};

void addConsumers(Families &families, const ConsumerRegistry &registry)
{
    const ConsumerStatistics statistics = registry.statistics();
    families.begin("plexbridge_consumers", "Consumers by state", MetricType::Gauge);
    for (int i = 0; i < ConsumerStateCount; ++i) {
        const auto state = ConsumerState(i);
        families.add(statistics.of(state), {{"state", toWord(state).toStdString()}});
    }
    families.gauge("plexbridge_consumers_active", "Consumers active within five minutes", statistics.active);
}

void addVideo(Families &families, const Relay &relay)
{
    const QList<TunerStatus> tuners = relay.tuners();
    const QList<StreamProgress> streams = relay.progress();
    const QList<UpstreamStatus> upstreams = relay.upstreams();
    const auto busy = std::count_if(tuners.begin(), tuners.end(),
                                    [](const TunerStatus &tuner) { return tuner.stream.has_value(); });
    const auto sum = [](const auto &list, auto member) {
        return std::accumulate(list.begin(), list.end(), 0.0,
                               [member](double all, const auto &one) { return all + double(one.*member); });
    };
    families.gauge("plexbridge_tuners", "Tuners told to clients", double(tuners.size()));
    families.gauge("plexbridge_tuners_in_use", "Tuners that play", double(busy));
    families.gauge("plexbridge_streams", "Open streams to clients", double(streams.size()));
    families.gauge("plexbridge_upstreams", "Open connections to providers", double(upstreams.size()));
    families.gauge("plexbridge_streams_sent_bytes", "Bytes sent to clients over the open streams",
                   sum(streams, &StreamProgress::bytesSent));
    families.gauge("plexbridge_streams_bytes_per_second", "Rate to clients",
                   sum(streams, &StreamProgress::bitrate) / 8);
    families.gauge("plexbridge_upstreams_received_bytes", "Bytes received over the open upstreams",
                   sum(upstreams, &UpstreamStatus::bytesReceived));
    families.gauge("plexbridge_upstreams_bytes_per_second", "Rate from providers",
                   sum(upstreams, &UpstreamStatus::bitrate) / 8);
}

/// One row for each channel on the air: as many as there are tuners, at most.
void addUpstreams(Families &families, const QList<UpstreamStatus> &upstreams)
{
    const auto family = [&](const char *name, const char *help, MetricType type, auto value) {
        families.begin(name, help, type);
        for (const UpstreamStatus &upstream : upstreams) {
            if (const std::optional<double> number = value(upstream))
                families.add(*number,
                             {{"channel_id", upstream.channelId.toStdString()},
                              {"channel", upstream.channelName.toStdString()}});
        }
    };
    using Number = std::optional<double>;
    family("plexbridge_upstream_bytes_per_second", "Rate from the provider of a channel", MetricType::Gauge,
           [](const UpstreamStatus &one) -> Number { return double(one.bitrate) / 8; });
    family("plexbridge_upstream_starved", "1 while the provider of a channel sends nothing",
           MetricType::Gauge, [](const UpstreamStatus &one) -> Number { return one.starved ? 1 : 0; });
    family("plexbridge_upstream_continuity_errors_total",
           "Packets of a channel that did not follow the one before", MetricType::Counter,
           [](const UpstreamStatus &one) -> Number { return double(one.health.continuityErrors); });
    family("plexbridge_upstream_pcr_gaps_total", "Clock references of a channel that are missing or jump",
           MetricType::Counter,
           [](const UpstreamStatus &one) -> Number { return double(one.health.pcrGaps); });
    family("plexbridge_upstream_reopens_total", "How often the connection of a channel was opened anew",
           MetricType::Counter, [](const UpstreamStatus &one) -> Number { return double(one.reopens); });
    family("plexbridge_upstream_first_byte_seconds", "From opening a connection to its first video",
           MetricType::Gauge, [](const UpstreamStatus &one) -> Number {
               return one.timeToFirstByte ? Number(double(one.timeToFirstByte->count()) / 1000)
                                          : std::nullopt;
           });
}

void addStore(Families &families, const StoreHealth &store)
{
    families.gauge("plexbridge_store_persistent", "1 while changes reach the disk", store.persistent ? 1 : 0);
    families.gauge("plexbridge_store_waiting", "Changes not yet on disk", store.waiting);
}

void addRequests(Families &families, const QList<RouteTally> &routes)
{
    families.begin("plexbridge_http_requests_total", "Answers by route and status class",
                   MetricType::Counter);
    for (const RouteTally &tally : routes) {
        for (size_t i = 1; i < tally.byClass.size(); ++i) {
            if (tally.byClass[i])
                families.add(double(tally.byClass[i]),
                             {{"route", tally.route.toStdString()}, {"class", std::to_string(i) + "xx"}});
        }
    }
}

void addGates(Families &families, const QList<GateCounts> &gates, int connections)
{
    GateCounts all;
    for (const GateCounts &gate : gates) {
        all.accepted += gate.accepted;
        all.refusedFull += gate.refusedFull;
        all.refusedPerAddress += gate.refusedPerAddress;
        all.refusedRequests += gate.refusedRequests;
        all.timeouts += gate.timeouts;
        all.acceptErrors += gate.acceptErrors;
    }
    families.gauge("plexbridge_http_connections", "Open connections, streams included", connections);
    families.counter("plexbridge_http_connections_total", "Connections accepted", double(all.accepted));
    families.begin("plexbridge_http_refused_total", "Connections and requests turned away, by reason",
                   MetricType::Counter);
    families.add(double(all.refusedFull), {{"reason", "full"}});
    families.add(double(all.refusedPerAddress), {{"reason", "per_address"}});
    families.add(double(all.refusedRequests), {{"reason", "request"}});
    families.add(double(all.timeouts), {{"reason", "timeout"}});
    families.add(double(all.acceptErrors), {{"reason", "accept_error"}});
}

double seconds(const std::optional<WallTime> &time)
{
    return time ? double(toEpochMs(*time)) / 1000 : 0;
}

void addLineup(Families &families, const HttpParts &parts)
{
    families.gauge("plexbridge_lineup_channels", "Channels in the lineup",
                   double(parts.lineup.channels().size()));
    families.gauge("plexbridge_lineup_missing_channels", "Channels that vanished from their playlists",
                   double(parts.missingChannels().size()));
    const QList<PlaylistState> playlists = parts.playlists();
    const auto family = [&](const char *name, const char *help, auto value) {
        families.begin(name, help, MetricType::Gauge);
        for (const PlaylistState &playlist : playlists)
            families.add(value(playlist), {{"playlist", playlist.id.toStdString()}});
    };
    family("plexbridge_playlist_channels", "Channels a playlist gives",
           [](const PlaylistState &playlist) { return double(playlist.channels); });
    family("plexbridge_playlist_last_good_timestamp_seconds", "When a playlist was last read; 0: never",
           [](const PlaylistState &playlist) { return seconds(playlist.lastGood); });
}

void addGuide(Families &families, const GuideSummary &guide)
{
    const auto known = std::count_if(guide.channels.begin(), guide.channels.end(),
                                     [](const ChannelGuide &channel) { return channel.programmes > 0; });
    families.gauge("plexbridge_guide_channels", "Channels that a guide knows", double(known));
    families.gauge("plexbridge_guide_document_bytes", "Size of the guide that goes out",
                   double(guide.documentBytes));
    families.gauge("plexbridge_guide_until_timestamp_seconds", "How far the guide reaches; 0: there is none",
                   seconds(guide.until));
}

} // namespace

QByteArray metricsText(const HttpParts &parts, const QList<RouteTally> &routes,
                       const QList<GateCounts> &gates, int connections)
{
    Families families;
    families.begin("plexbridge_build_info", "Version, as a label", MetricType::Gauge);
    families.add(1, {{"version", parts.version.toStdString()}});
    addConsumers(families, parts.registry);
    addVideo(families, parts.relay);
    addUpstreams(families, parts.relay.upstreams());
    addStore(families, parts.storeHealth());
    addLineup(families, parts);
    addGuide(families, parts.guide.summary());
    addRequests(families, routes);
    addGates(families, gates, connections);
    return families.text();
}
