// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/metrics.h"

#include "consumers/consumerregistry.h"
#include "guide/guide.h"
#include "http/healthroutes.h"
#include "http/runmetrics.h"
#include "lineup/lineup.h"
#include "relay/relay.h"

#include <algorithm>
#include <numeric>

namespace {

using prometheus::MetricType;
using Families = MetricFamilies;

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

void addReasons(Families &families, const char *name, const char *help, const EndTally &tally)
{
    families.begin(name, help, MetricType::Counter);
    for (size_t i = 0; i < EndReasonCount; ++i) {
        const auto reason = EndReason(i);
        families.add(double(tally.of(reason)), {{"reason", toWord(reason).toStdString()}});
    }
}

void addSessions(Families &families, const ConsumerTally &tally, qint64 databaseReads)
{
    families.counter("plexbridge_sessions_begun_total", "Consumers that began", double(tally.begun));
    addReasons(families, "plexbridge_sessions_ended_total", "Consumers that left the table, by reason",
               tally.ended);
    families.counter("plexbridge_cleanup_runs_total", "Runs of the cleanup", double(tally.cleanups));
    addReasons(families, "plexbridge_cleanup_removals_total", "Consumers that the cleanup removed, by reason",
               tally.cleaned);
    families.begin("plexbridge_consumer_lookups_total", "Questions for a consumer, by who could answer them",
                   MetricType::Counter);
    families.add(double(tally.known), {{"answer", "memory"}});
    families.add(double(databaseReads), {{"answer", "database"}});
    families.add(double(tally.unknown), {{"answer", "none"}});
}

std::string wordOf(StreamRefusal refusal)
{
    return toHeaderText(refusal).mid(4).toLower().replace(u' ', u'_').toStdString();
}

void addStreams(Families &families, const StreamTally &tally, const QList<StreamProgress> &open)
{
    const auto openBytes =
        std::accumulate(open.begin(), open.end(), qint64(0),
                        [](qint64 all, const StreamProgress &stream) { return all + stream.bytesSent; });
    families.counter("plexbridge_streams_begun_total", "Requests for a known channel", double(tally.begun));
    addReasons(families, "plexbridge_streams_ended_total", "Streams that ended, by reason", tally.ended);
    families.begin("plexbridge_stream_refusals_total", "Requests that got no video, by HDHomeRun error",
                   MetricType::Counter);
    for (size_t i = 0; i < StreamRefusals.size(); ++i) {
        const StreamRefusal refusal = StreamRefusals.at(i);
        families.add(double(tally.refused.at(i)),
                     {{"code", std::to_string(int(refusal))}, {"reason", wordOf(refusal)}});
    }
    families.counter("plexbridge_sent_bytes_total", "Bytes sent to clients",
                     double(tally.bytesSent + openBytes));
    families.begin("plexbridge_first_byte_seconds", "From a request to the first video that the client got",
                   MetricType::Histogram);
    families.addHistogram(tally.firstByte);
}

void addUpstreamTally(Families &families, const UpstreamTally &tally)
{
    families.counter("plexbridge_upstreams_opened_total", "Channels that went on the air",
                     double(tally.opened));
    families.counter("plexbridge_received_bytes_total", "Bytes received from providers",
                     double(tally.bytesReceived));
    families.counter("plexbridge_reopens_total", "Connections to providers that were opened anew",
                     double(tally.reopens));
    families.counter("plexbridge_continuity_errors_total", "Packets that did not follow the one before",
                     double(tally.continuityErrors));
    families.counter("plexbridge_pcr_gaps_total", "Clock references that were missing or jumped",
                     double(tally.pcrGaps));
}

/// What makes `/health` say "starting" or "degraded".
void addTrouble(Families &families, const HttpParts &parts)
{
    const HealthVerdict verdict = healthOf(parts);
    families.gauge("plexbridge_ready", "1 once all is restored and read", verdict.isReady ? 1 : 0);
    families.begin("plexbridge_trouble", "1 while a person should look at this part", MetricType::Gauge);
    families.add(verdict.isStoreFine ? 0 : 1, {{"part", "store"}});
    families.add(verdict.isFound ? 0 : 1, {{"part", "discovery"}});
    families.add(verdict.hasLineup ? 0 : 1, {{"part", "lineup"}});
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
    // Of what guides know: the document itself goes on with placeholders.
    std::optional<WallTime> last;
    for (const ChannelGuide &channel : guide.channels)
        last = std::max(last, channel.until);
    families.gauge("plexbridge_guide_until_timestamp_seconds", "How far the guide reaches; 0: there is none",
                   seconds(last));
}

} // namespace

QByteArray metricsText(const HttpParts &parts, const QList<RouteTally> &routes,
                       const QList<GateCounts> &gates, int connections)
{
    Families families;
    families.begin("plexbridge_build_info", "Version, as a label", MetricType::Gauge);
    families.add(1, {{"version", parts.version.toStdString()}});
    addTrouble(families, parts);
    const auto statistics = parts.storeStatistics ? parts.storeStatistics() : StoreStatistics();
    addConsumers(families, parts.registry);
    addSessions(families, parts.registry.tally(), statistics.reads);
    addVideo(families, parts.relay);
    if (parts.streamTally)
        addStreams(families, parts.streamTally(), parts.relay.progress());
    addUpstreamTally(families, parts.relay.upstreamTally());
    addUpstreams(families, parts.relay.upstreams());
    runmetrics::addStore(families, parts.storeHealth(), statistics);
    addLineup(families, parts);
    addGuide(families, parts.guide.summary());
    runmetrics::addRequests(families, routes);
    addGates(families, gates, connections);
    if (parts.threadTallies)
        runmetrics::addThreads(families, parts.threadTallies(), parts.clock.steady());
    if (parts.messages)
        runmetrics::addMessages(families, parts.messages());
    runmetrics::addProcess(families);
    return families.text();
}
