// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/samples.h"

#include "core/said.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const QString &channelName(int number)
{
    static const std::array names{u"BBC One HD"_s,  u"Das Erste HD"_s, u"ZDF"_s,
                                  u"ARTE"_s,        u"France 2"_s,     u"Al Jazeera English"_s,
                                  u"Eurosport 1"_s, u"3sat"_s,         u"Rai Uno"_s};
    return names.at(size_t(number) % names.size());
}

const QString &agent(int number)
{
    static const std::array names{u"Lavf/58.76.100"_s, u"PlexMediaServer/1.43.0.10492"_s,
                                  u"VLC/3.0.20 LibVLC/3.0.20"_s, u"Jellyfin-Server/10.10"_s};
    return names.at(size_t(number) % names.size());
}

void count(ConsumerStatistics &statistics, ConsumerState state)
{
    int *const counters[]{&statistics.idle,   &statistics.streaming, &statistics.buffering,
                          &statistics.paused, &statistics.stopped,   &statistics.error};
    ++*counters[int(state)];
    ++statistics.total;
    if (state == ConsumerState::Streaming || state == ConsumerState::Buffering
        || state == ConsumerState::Paused)
        ++statistics.active;
}

QList<ActivityPoint> lastHour(WallTime now)
{
    QList<ActivityPoint> points;
    for (int minute = 60; minute >= 0; --minute) {
        ActivityPoint point;
        point.at = now - minutes(minute);
        const int past = 60 - minute;
        for (int i = 0; i < (past / 9) % 4; ++i)
            count(point.statistics, ConsumerState::Streaming);
        if (past % 17 == 3)
            count(point.statistics, ConsumerState::Buffering);
        if (past > 30 && past < 44)
            count(point.statistics, ConsumerState::Paused);
        if (past > 50)
            count(point.statistics, ConsumerState::Stopped);
        points.append(point);
    }
    return points;
}

UpstreamStatus flowing(WallTime now)
{
    UpstreamStatus upstream;
    upstream.channelId = u"channel-0"_s;
    upstream.channelName = channelName(0);
    upstream.address = u"http://provider.example:8080/…"_s;
    upstream.viewers = 1;
    upstream.bytesReceived = 912'000'000;
    upstream.bitrate = 5'400'000;
    upstream.health.videoCodec = u"H.264"_s;
    upstream.health.pictureSize = {1920, 1080};
    upstream.health.audioCodecs = QStringList{u"AC-3"_s, u"AAC LATM"_s};
    upstream.health.interlaced = true;
    upstream.health.continuityErrors = 12;
    upstream.health.pcrGaps = 2;
    upstream.health.concerns = {CodecConcern::LatmAudio};
    upstream.reopens = 3;
    upstream.lastReopen = now - minutes(5);
    upstream.lastReopenReason = Said::ProviderFellSilent;
    upstream.timeToFirstByte = milliseconds(412);
    return upstream;
}

UpstreamStatus settled(WallTime now)
{
    UpstreamStatus upstream;
    upstream.channelId = u"channel-1"_s;
    upstream.channelName = channelName(1);
    upstream.address = u"http://other.example/…"_s;
    upstream.viewers = 1;
    upstream.bytesReceived = 863'000'000;
    upstream.bitrate = 6'000'000;
    upstream.health.videoCodec = u"H.264"_s;
    upstream.health.pictureSize = {1280, 720};
    upstream.health.audioCodecs = QStringList{u"AC-3"_s};
    upstream.health.continuityErrors = 1;
    upstream.source = 1;
    upstream.reopens = 1;
    upstream.lastReopen = now - minutes(9);
    upstream.lastReopenReason = said(Said::ProviderOverloaded, {503});
    upstream.timeToFirstByte = milliseconds(180);
    return upstream;
}

UpstreamStatus starved()
{
    UpstreamStatus upstream;
    upstream.channelId = u"channel-2"_s;
    upstream.channelName = channelName(2);
    upstream.address = u"http://provider.example:8080/…"_s;
    upstream.viewers = 1;
    upstream.bytesReceived = 31'000'000;
    upstream.starved = true;
    upstream.health.videoCodec = u"MPEG-2"_s;
    upstream.health.pictureSize = {720, 576};
    upstream.health.interlaced = true;
    upstream.health.audioCodecs = QStringList{u"MP2"_s};
    upstream.timeToFirstByte = milliseconds(2340);
    upstream.problem = Said::ProviderFellSilent;
    return upstream;
}

} // namespace

Consumer samples::consumer(int number, ConsumerState state, WallTime now)
{
    Consumer consumer;
    consumer.id = u"consumer-%1"_s.arg(number);
    consumer.sessionId = u"7f3a%1-9c41"_s.arg(number, 4, 16, QLatin1Char('0'));
    consumer.channelId = u"channel-%1"_s.arg(number % 9);
    consumer.channelName = channelName(number);
    consumer.guideNumber = QString::number(number % 9 + 1);
    consumer.state = state;
    consumer.createdAt = now - seconds(47 + number * 611);
    consumer.updatedAt = now - seconds(5);
    consumer.lastActivity = now - seconds(1);
    consumer.client = {u"192.168.1.%1"_s.arg(number % 200 + 5), agent(number)};
    consumer.hasStream = state == ConsumerState::Streaming || state == ConsumerState::Buffering
        || state == ConsumerState::Paused;
    if (consumer.hasStream)
        consumer.tuner = number % 4;
    consumer.bytesSent = qint64(number + 1) * 431'234'567;
    consumer.bitrate = state == ConsumerState::Streaming ? 5'300'000 + qint64(number) * 730'000 : 0;
    if (state == ConsumerState::Error)
        consumer.problem = said(Said::ProviderRefusesAccount, {403});
    return consumer;
}

Snapshot samples::snapshot(WallTime now)
{
    Snapshot snapshot;
    snapshot.full = true;
    snapshot.at = now;
    const std::array states{ConsumerState::Streaming, ConsumerState::Streaming, ConsumerState::Buffering,
                            ConsumerState::Paused,    ConsumerState::Stopped,   ConsumerState::Error,
                            ConsumerState::Idle};
    for (int i = 0; i < int(states.size()); ++i) {
        snapshot.upserts.append(consumer(i, states.at(size_t(i)), now));
        count(snapshot.statistics, states.at(size_t(i)));
    }
    snapshot.dataUse = {{u"main"_s, u"My provider"_s, 431LL << 30, 500LL << 30},
                        {u"spare"_s, u"Spare (https://spare.example/…)"_s, 9LL << 30, 0}};
    for (int number = 0; number < 4; ++number) {
        TunerStatus tuner;
        tuner.number = number;
        if (number < 3) {
            const Consumer &viewer = snapshot.upserts.at(number);
            tuner.stream = StreamId(number + 1);
            tuner.guideNumber = viewer.guideNumber;
            tuner.channelName = viewer.channelName;
            tuner.clientAddress = viewer.client.address;
            tuner.bitrate = viewer.bitrate;
        }
        snapshot.tuners.append(tuner);
    }
    snapshot.upstreams = {flowing(now), settled(now), starved()};
    snapshot.discovery.hdhomerun = snapshot.discovery.ssdp = true;
    snapshot.activity = lastHour(now);
    return snapshot;
}

Snapshot samples::crowd(int size, WallTime now)
{
    Snapshot crowd;
    crowd.full = true;
    crowd.at = now;
    for (int i = 0; i < size; ++i) {
        const auto state = ConsumerState(i % ConsumerStateCount);
        crowd.upserts.append(consumer(i, state, now));
        count(crowd.statistics, state);
    }
    return crowd;
}

DeviceSummary samples::device()
{
    DeviceSummary device;
    device.friendlyName = u"PlexBridge"_s;
    device.deviceId = u"10F4A7C2"_s;
    device.apiAddress = u"http://127.0.0.1:3000"_s;
    device.streamAddress = u"http://127.0.0.1:5004"_s;
    device.plexAddresses = {u"192.168.1.20:3000"_s, u"127.0.0.1:3000"_s};
    device.guideAddresses = {u"http://192.168.1.20:3000/epg.xml"_s, u"http://127.0.0.1:3000/epg.xml"_s};
    device.tunerCount = 4;
    return device;
}

LineupSummary samples::lineup(int channels)
{
    LineupSummary lineup;
    for (int i = 0; i < channels; ++i) {
        Channel channel;
        channel.id = u"channel-%1"_s.arg(i);
        channel.guideNumber = QString::number(i + 1);
        channel.name = i < 9 ? channelName(i) : u"%1 %2"_s.arg(channelName(i)).arg(i);
        channel.group = i % 3 == 0 ? u"News"_s : u"General"_s;
        channel.source.kind = SourceKind(i % 2);
        channel.favorite = i == 1;
        channel.backups.resize(i < 9 ? i % 3 : 0);
        lineup.channels.append(channel);
    }
    lineup.problems = {{ProblemCode::Malformed, {}, said(Said::NoAddressFollows), 17},
                       {ProblemCode::SourceRefused, {}, said(Said::ReachesThisComputer, {u"file"_s}), 42},
                       {ProblemCode::SourceUnreachable, u"http://other.example/…"_s,
                        said(Said::ServerRefusesConnection), 0}};
    return lineup;
}

LineupSummary samples::wornLineup(int channels, WallTime now)
{
    LineupSummary worn = lineup(channels);
    worn.missing = {{u"gone-1"_s, u"7.1"_s, u"Eurosport 2"_s, u"Sports"_s, now - days(3)},
                    {u"gone-2"_s, u"31"_s, u"Sky Arts"_s, u"Culture"_s, now - days(12)}};
    PlaylistState fine;
    fine.id = u"p1"_s;
    fine.name = u"My provider"_s;
    fine.channels = channels - 8;
    fine.filteredOut = 312;
    fine.lastTried = fine.lastGood = now - minutes(14);
    fine.nextRefresh = now + hours(5);
    PlaylistState failed;
    failed.id = u"p2"_s;
    failed.name = u"spare.example"_s;
    failed.channels = 8;
    failed.lastTried = now - minutes(3);
    failed.lastGood = now - hours(9);
    failed.nextRefresh = now + minutes(12);
    failed.problem = {ProblemCode::SourceUnreachable, u"https://spare.example/…"_s,
                      u"the server answers 503"_s, 0};
    PlaylistState off;
    off.id = u"p3"_s;
    off.name = u"local.m3u"_s;
    off.enabled = false;
    worn.playlists = {fine, failed, off};
    return worn;
}

OnNowTable samples::onNow(int channels, WallTime now)
{
    static const std::array titles{u"News at Ten"_s, u"Tatort: Der letzte Zeuge"_s, u"Planet Earth III"_s,
                                   u"Tagesschau"_s, u"The Great British Bake Off"_s};
    OnNowTable table;
    const WallTime hour = floor<hours>(now);
    for (int i = 0; i < channels; ++i) {
        if (i % 3 == 2)
            continue;
        const WallTime start = hour - minutes(5 * (i % 7)), stop = hour + minutes(60 + 5 * (i % 5));
        const Programme on{titles.at(size_t(i) % 5),
                           u"Episode %1"_s.arg(i),
                           u"Somebody finds something out, and it changes everything."_s,
                           start,
                           stop,
                           i % 7 == 6};
        const Programme next{titles.at(size_t(i + 2) % 5), {}, {}, stop, stop + minutes(45), false};
        table.insert(u"channel-%1"_s.arg(i), {on, next});
    }
    return table;
}

GuideSummary samples::guide(int channels, WallTime now)
{
    GuideSummary guide;
    for (int i = 0; i < channels; ++i) {
        ChannelGuide one;
        one.rank = MatchRank(i % 6);
        if (one.rank != MatchRank::None) {
            one.guideId = u"id%1.example"_s.arg(i);
            one.guideName = channelName(i);
            one.from = now - hours(2);
            one.until = now + hours(3 + 31 * (i % 6));
            one.programmes = 40 + i;
        }
        guide.channels.insert(u"channel-%1"_s.arg(i), one);
    }
    guide.sources = {{u"https://guide.example/…"_s,
                      false,
                      now - minutes(42),
                      now - minutes(42),
                      187'000'000,
                      812,
                      214'532,
                      {}},
                     {u"http://provider.example:8080/…"_s,
                      true,
                      now - minutes(40),
                      now - hours(20),
                      61'000'000,
                      420,
                      90'211,
                      {ProblemCode::Malformed, u"http://provider.example:8080/…"_s,
                       said(Said::AtPlace, {120'411, 17, said(Said::EndsTooEarly)}), 120'411}}};
    guide.problems = {{ProblemCode::Malformed, u"http://provider.example:8080/…"_s,
                       said(Said::AtPlace, {120'411, 7, said(Said::EndsTooEarly)}), 120'411}};
    guide.documentBytes = 8'700'000;
    guide.until = now + days(7);
    guide.nextRefresh = now + hours(5);
    return guide;
}

SourcedSchedule samples::schedule(const QString &channelId, WallTime now)
{
    SourcedSchedule schedule;
    schedule.channelId = channelId;
    WallTime start = floor<hours>(now) - hours(2);
    for (int i = 0; i < 60; ++i) {
        const WallTime stop = start + minutes(30 + 15 * (i % 5));
        schedule.programmes.append(
            {u"Programme %1"_s.arg(i + 1), i % 2 == 0 ? u"The second part"_s : QString(),
             u"What happens, told in two sentences. Or one more."_s, start, stop, i > 50});
        start = stop;
    }
    return schedule;
}

GuideCandidates samples::candidates(const QString &channelId, const QString &search)
{
    GuideCandidates found{channelId, search, {}, 214};
    for (int i = 0; i < 30; ++i)
        found.candidates.append(
            {u"channel%1.example"_s.arg(i), i < 9 ? channelName(i) : u"%1 %2"_s.arg(channelName(i)).arg(i),
             i % 3 == 0 ? u"https://guide.example/…"_s : u"http://provider.example:8080/…"_s,
             i == 0      ? MatchRank::Name
                 : i < 4 ? MatchRank::LooseName
                         : MatchRank::None});
    return found;
}

HistoryPage samples::history(int size, int total, WallTime now)
{
    HistoryPage page;
    page.total = total;
    for (int i = 0; i < size; ++i) {
        EndedConsumer ended;
        ended.consumer = consumer(100 + i, ConsumerState::Stopped, now - hours(i));
        ended.reason = EndReason(i % (int(EndReason::Suspended) + 1));
        ended.endedAt = now - minutes(i * 7);
        ended.consumer.createdAt = ended.endedAt - minutes(3 + i * 5);
        page.sessions.append(ended);
    }
    return page;
}

HistoryReplay samples::replay(const EndedConsumer &session)
{
    HistoryReplay replay;
    replay.session = session;
    const WallTime begun = session.consumer.createdAt;
    const QString &id = session.consumer.id;
    replay.changes = {
        {id, ConsumerState::Idle, ConsumerState::Buffering, u"stream_begun"_s, begun},
        {id, ConsumerState::Buffering, ConsumerState::Streaming, u"first_byte"_s, begun + seconds(2)},
        {id, ConsumerState::Streaming, ConsumerState::Buffering, u"upstream_starved"_s, begun + seconds(64)},
        {id, ConsumerState::Buffering, ConsumerState::Streaming, u"upstream_flowing"_s, begun + seconds(67)},
        {id, ConsumerState::Streaming, ConsumerState::Stopped, u"client_left"_s, session.endedAt}};
    return replay;
}

Findings samples::findings()
{
    const QString address = u"192.168.1.20:3000"_s;
    return {
        {Check::Address, Reason::AddressFine, address, {}},
        {Check::Address, Reason::AddressVirtual, u"172.17.0.1:3000"_s, u"docker0"_s},
        {Check::Description, Reason::DescriptionFine, address, u"3"_s},
        {Check::BaseAddress, Reason::BaseFine, u"http://"_s + address, {}},
        {Check::DeviceId, Reason::DeviceIdFine, u"10F4A1C7"_s, {}},
        {Check::TunerCount, Reason::TunersFine, u"4"_s, {}},
        {Check::ScanState, Reason::ScanStateFine, {}, {}},
        {Check::Scan, Reason::ScanSomebodyWatches, {}, {}},
        {Check::Lineup, Reason::LineupLong, u"612"_s, {}},
        {Check::GuideNumbers, Reason::NumbersDuplicate, u"5, 7.1, 12"_s, {}},
        {Check::ChannelNames, Reason::NamesFine, {}, {}},
        {Check::StreamAddresses, Reason::StreamsFine, {}, {}},
        {Check::Video, Reason::VideoFine, u"1 BBC One HD"_s, u"812"_s},
        {Check::Guide, Reason::GuideFine, u"4210"_s, u"3.1"_s},
        {Check::SearchFromNetwork, Reason::SearchSilent, u"192.168.1.20"_s, u"65001"_s},
        {Check::Firewall,
         Reason::FirewallUfw,
         u"sudo ufw allow proto tcp from 192.168.1.0/24 to any port 3000,5004,65001 && sudo ufw allow proto "
         "udp from 192.168.1.0/24 to any port 1900,5004,65001"_s,
         {}}};
}

TraySummary samples::tray(WallTime now)
{
    const Snapshot all = snapshot(now);
    TraySummary summary;
    summary.statistics = all.statistics;
    summary.running = all.upserts.first(2);
    summary.streams = 2;
    summary.discovery = all.discovery;
    return summary;
}

CompanionState samples::companion(WallTime now)
{
    CompanionState state;
    state.servers = {{u"Plex"_s, u"http://192.168.1.5:32400"_s, CompanionServer::Standing::Wrong, {}, now},
                     {u"Jellyfin"_s,
                      u"http://192.168.1.6:8096"_s,
                      CompanionServer::Standing::Away,
                      {ProblemCode::SourceUnreachable, {}, Said::ServerUnreachable},
                      now - hours(3)}};
    state.setupAddress = u"192.168.1.20:3000"_s;
    state.steps = {
        {u"register"_s, state.setupAddress, 0, 0, false, true, {}},
        {u"create_dvr"_s, {}, 0, 0, false, true, {}},
        {u"set_refresh"_s, u"6"_s, 0, 0, false, false, {ProblemCode::UpstreamRefused, u"500"_s, u"no"_s}},
        {u"map"_s, {}, 12, 60, false, false, {}},
        {u"switched_off"_s, {}, 0, 0, true, false, {}}};
    state.changes = {{u"3"_s, now - minutes(4), u"map"_s, {}, 12, true, false},
                     {u"2"_s, now - hours(5), u"set_refresh"_s, u"6"_s, 0, false, false},
                     {u"1"_s, now - hours(30), u"register"_s, state.setupAddress, 0, false, false}};
    return state;
}

QList<Event> samples::events(WallTime now)
{
    QList<Event> events;
    for (const EventKind kind : EventKinds) {
        Event event;
        event.id = quint64(events.size()) + 1;
        event.kind = kind;
        event.at = now - minutes(7 * (int(EventKinds.size()) - int(events.size())));
        event.channelName = channelName(int(events.size()));
        event.client = {u"192.168.1.9"_s, agent(int(events.size()))};
        event.problem = {ProblemCode::SourceUnreachable, u"My provider"_s, Said::ServerUnreachable};
        event.isLasting = isTrouble(kind) && kind != EventKind::ViewerFailed;
        event.days = 5;
        event.source = 1;
        event.percent = 80;
        event.holders = {{u"s"_s, channelName(1), {u"192.168.1.7"_s, agent(2)}}};
        events.append(event);
    }
    return events;
}
