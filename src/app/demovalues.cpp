// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demovalues.h"

#include "core/said.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct Station {
    const char *name, *group;
};

constexpr std::array<Station, 24> stations{{
    {"Harbour One", "General"},      {"Harbour Two", "General"},   {"Northern Lights", "General"},
    {"City Channel", "General"},     {"Kanal Mitte", "General"},   {"Télé Rivage", "General"},
    {"World News 24", "News"},       {"Morning Report", "News"},   {"Nachrichten Heute", "News"},
    {"Parliament Live", "News"},     {"Business Wire", "News"},    {"Stadium 1", "Sports"},
    {"Stadium 2", "Sports"},         {"Rally & Race", "Sports"},   {"Winter Sports", "Sports"},
    {"Ocean Planet", "Documentary"}, {"Deep Time", "Documentary"}, {"Machines at Work", "Documentary"},
    {"Little Foxes", "Children"},    {"Story Box", "Children"},    {"Film Lane", "Films"},
    {"Silver Screen", "Films"},      {"Concert Hall", "Music"},    {"Radio Jazz", "Music"},
}};

constexpr std::array titles{"The Evening News",      "Under the Ice",          "Quiz Night",
                            "The Lighthouse Keeper", "Match of the Week",      "Kitchen Garden",
                            "Night Train",           "Letters from the Coast", "How It Is Made",
                            "The Last Witness",      "Songs of Summer",        "Fox and Hare"};

struct Person {
    const char *address, *agent;
};

constexpr std::array<Person, 6> people{{
    {"192.168.1.10", "PlexMediaServer/1.43.0.10492"},
    {"192.168.1.31", "Kodi/20.2 (Linux; Android 11)"},
    {"192.168.1.42", "VLC/3.0.20 LibVLC/3.0.20"},
    {"192.168.1.55", "Jellyfin-Server/10.10.3"},
    {"192.168.1.31", "TiviMate/5.1.0"},
    {"192.168.1.77", "Lavf/60.16.100"},
}};

const Station &stationOf(int number)
{
    return stations.at(size_t(number) % stations.size());
}

QString nameOf(int number)
{
    const QString name = QString::fromUtf8(stationOf(number).name);
    const int round = number / int(stations.size());
    return round == 0 ? name : name + u" +%1"_s.arg(round);
}

/// The same for the same number, and nothing that looks like a pattern.
unsigned scatter(unsigned number)
{
    number = (number ^ 61U) ^ (number >> 16U);
    number *= 9U;
    number ^= number >> 4U;
    number *= 0x27d4eb2dU;
    return number ^ (number >> 15U);
}

Programme programme(int channel, int slot, WallTime start)
{
    const unsigned chance = scatter(unsigned(channel * 7919 + slot));
    Programme made;
    made.title = QString::fromUtf8(titles.at(chance % titles.size()));
    if (chance % 3 == 0)
        made.subTitle = u"Part %1"_s.arg(chance % 9 + 1);
    made.description = u"An invented programme of the demonstration, so that there is something to read."_s;
    made.start = start;
    made.stop = start + minutes(60);
    return made;
}

} // namespace

DeviceSummary demovalues::device()
{
    DeviceSummary device;
    device.friendlyName = u"PlexBridge demo"_s;
    device.deviceId = u"10DE3040"_s;
    device.apiAddress = u"http://127.0.0.1:3000"_s;
    device.streamAddress = u"http://127.0.0.1:5004"_s;
    device.plexAddresses = {u"192.168.1.20:3000"_s, u"127.0.0.1:3000"_s};
    device.guideAddresses = {u"http://192.168.1.20:3000/epg.xml"_s, u"http://127.0.0.1:3000/epg.xml"_s};
    device.tunerCount = Tuners;
    return device;
}

QList<Channel> demovalues::channels()
{
    QList<Channel> channels;
    for (int i = 0; i < Channels; ++i) {
        Channel channel;
        channel.id = u"demo-%1"_s.arg(i);
        channel.guideNumber = QString::number(i + 1);
        channel.name = channel.playlistName = nameOf(i);
        channel.group = QString::fromUtf8(stationOf(i).group);
        channel.source.kind = i % 3 == 0 ? SourceKind::Hls : SourceKind::TransportStream;
        channel.source.playlistId = i % 10 == 9 ? u"spare"_s : u"main"_s;
        channel.favorite = i < 4;
        channel.enabled = i % 17 != 16;
        channel.hd = i % 2 == 0;
        channel.radio = channel.name.startsWith(u"Radio"_s);
        channel.backups.resize(i % 8 == 0 ? 2 : i % 5 == 0 ? 1 : 0);
        channels.append(channel);
    }
    return channels;
}

QList<DataUse> demovalues::dataUse()
{
    constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
    return {{u"main"_s, u"My provider"_s, 431 * gigabyte, 500 * gigabyte},
            {u"spare"_s, u"Spare"_s, 9 * gigabyte, 0}};
}

LineupSummary demovalues::lineup(WallTime now)
{
    LineupSummary lineup;
    lineup.channels = channels();
    lineup.missing = {{u"gone-1"_s, u"131"_s, u"Old Town TV"_s, u"General"_s, now - days(3)},
                      {u"gone-2"_s, u"132"_s, u"Stadium 3"_s, u"Sports"_s, now - days(12)}};
    PlaylistState main;
    main.id = u"main"_s;
    main.name = u"My provider"_s;
    main.channels = Channels * 9 / 10;
    main.filteredOut = 2312;
    main.lastTried = main.lastGood = now - minutes(14);
    main.nextRefresh = now + hours(5);
    main.account = AccountState{now + days(19), 4, 2};
    PlaylistState spare;
    spare.id = u"spare"_s;
    spare.name = u"Spare"_s;
    spare.channels = Channels / 10;
    spare.lastTried = now - minutes(3);
    spare.lastGood = now - hours(9);
    spare.nextRefresh = now + minutes(12);
    spare.problem = {ProblemCode::SourceUnreachable, u"Spare"_s, said(Said::ServerAnswered, {503}), 0};
    lineup.playlists = {main, spare};
    lineup.problems = {{ProblemCode::Malformed, {}, said(Said::NamelessListed, {u"Channel 417"_s}), 417},
                       {ProblemCode::SourceUnreachable, u"Spare"_s, said(Said::ServerAnswered, {503}), 0}};
    return lineup;
}

GuideSummary demovalues::guide(WallTime now)
{
    GuideSummary guide;
    for (int i = 0; i < Channels; ++i) {
        ChannelGuide one;
        one.rank = i % 11 == 10 ? MatchRank::None : i % 9 == 8 ? MatchRank::LooseName : MatchRank::TvgId;
        if (one.rank != MatchRank::None) {
            one.guideId = u"demo%1.example"_s.arg(i);
            one.guideName = nameOf(i);
            one.from = now - hours(2);
            one.until = now + days(1 + i % 7);
            one.programmes = 24 * (1 + i % 7);
        }
        guide.channels.insert(u"demo-%1"_s.arg(i), one);
    }
    guide.sources = {
        {u"https://guide.example/…"_s,
         false,
         now - minutes(42),
         now - minutes(42),
         187'000'000,
         812,
         214'532,
         {}},
        {u"My provider"_s, true, now - minutes(40), now - minutes(40), 61'000'000, 420, 90'211, {}}};
    guide.documentBytes = 8'700'000;
    guide.until = now + days(7);
    guide.nextRefresh = now + hours(5);
    return guide;
}

OnNowTable demovalues::onNow(WallTime now)
{
    OnNowTable table;
    for (int i = 0; i < Channels; ++i) {
        if (i % 11 == 10)
            continue;
        const ChannelSchedule all = schedule(u"demo-%1"_s.arg(i), now);
        OnNow on;
        for (const Programme &each : all.programmes) {
            if (each.start <= now && each.stop > now)
                on.now = each;
            else if (each.start > now && !on.next)
                on.next = each;
        }
        table.insert(all.channelId, on);
    }
    return table;
}

ChannelSchedule demovalues::schedule(const QString &channelId, WallTime now)
{
    const int channel = channelId.section(u'-', 1).toInt();
    ChannelSchedule schedule{channelId, {}};
    const WallTime first = floor<hours>(now) - hours(3) + minutes(5 * (channel % 7));
    const int slot = int(duration_cast<hours>(first.time_since_epoch()).count() % 100'000);
    for (int i = 0; i < 36; ++i)
        schedule.programmes.append(programme(channel, slot + i, first + hours(i)));
    return schedule;
}

Consumer demovalues::viewer(int number, WallTime now, seconds age)
{
    const unsigned chance = scatter(unsigned(number));
    const Person &person = people.at(chance % people.size());
    const int channel = int(chance / 7U % 30U);
    Consumer consumer;
    consumer.id = u"demo-viewer-%1"_s.arg(number);
    consumer.sessionId = u"demo-%1"_s.arg(chance, 8, 16, QLatin1Char('0'));
    consumer.channelId = u"demo-%1"_s.arg(channel);
    consumer.channelName = nameOf(channel);
    consumer.guideNumber = QString::number(channel + 1);
    consumer.client = {QString::fromLatin1(person.address), QString::fromLatin1(person.agent)};
    consumer.createdAt = now - age;
    consumer.updatedAt = now;
    consumer.lastActivity = now;
    consumer.hasStream = true;
    consumer.tuner = number % Tuners;
    const qint64 typical = 3'500'000 + qint64(chance % 6'000'000U);
    const double beat = double(age.count()) * 0.35 + double(number);
    const bool isShaky = number % 3 == 1;
    consumer.state = age < seconds(2) || (isShaky && age.count() % 47 > 42) ? ConsumerState::Buffering
        : number % 5 == 3 && age.count() % 90 > 60                          ? ConsumerState::Paused
                                                                            : ConsumerState::Streaming;
    consumer.bufferings = isShaky ? int(age.count() / 47) : 0;
    if (consumer.state == ConsumerState::Buffering)
        consumer.problem = Said::ProviderSendsNothingAtAll;
    consumer.bitrate = consumer.state == ConsumerState::Streaming
        ? qint64(double(typical) * (1.0 + 0.12 * std::sin(beat)))
        : 0;
    consumer.bytesSent = typical / 8 * age.count();
    return consumer;
}

UpstreamStatus demovalues::upstream(const Consumer &consumer, WallTime now)
{
    const unsigned chance = scatter(unsigned(consumer.guideNumber.toInt()));
    UpstreamStatus upstream;
    upstream.channelId = consumer.channelId;
    upstream.channelName = consumer.channelName;
    upstream.address = u"http://provider.example:8080/…"_s;
    upstream.viewers = 1;
    upstream.bytesReceived = consumer.bytesSent;
    upstream.bitrate = consumer.bitrate;
    upstream.starved = consumer.state == ConsumerState::Buffering;
    upstream.health.videoCodec = chance % 5 == 0 ? u"HEVC"_s : u"H.264"_s;
    upstream.health.pictureSize = chance % 2 == 0 ? QSize(1920, 1080) : QSize(1280, 720);
    upstream.health.audioCodecs = QStringList{chance % 3 == 0 ? u"AAC"_s : u"AC-3"_s};
    upstream.health.continuityErrors = consumer.bufferings * 4;
    upstream.reopens = consumer.bufferings / 3;
    if (upstream.reopens > 0) {
        upstream.lastReopen = now - minutes(2);
        upstream.lastReopenReason = Said::ProviderFellSilent;
    }
    upstream.timeToFirstByte = milliseconds(180 + chance % 900U);
    return upstream;
}

QList<ActivityPoint> demovalues::lastHour(WallTime now)
{
    QList<ActivityPoint> points;
    for (int minute = 60; minute >= 0; --minute) {
        ActivityPoint point;
        point.at = now - minutes(minute);
        const unsigned chance = scatter(unsigned(minute / 7));
        point.statistics.streaming = 1 + int(chance % 4U);
        point.statistics.buffering = minute % 13 == 5 ? 1 : 0;
        point.statistics.paused = minute > 20 && minute < 34 ? 1 : 0;
        point.statistics.active =
            point.statistics.streaming + point.statistics.buffering + point.statistics.paused;
        point.statistics.total = point.statistics.active;
        points.append(point);
    }
    return points;
}

QList<Event> demovalues::events(WallTime now)
{
    const auto of = [now](EventKind kind, int number, minutes ago) {
        const Consumer watching = viewer(number, now, ago);
        Event event;
        event.kind = kind;
        event.about = watching.client.address;
        event.at = now - ago;
        event.consumerId = watching.id;
        event.sessionId = watching.sessionId;
        event.channelId = watching.channelId;
        event.channelName = watching.channelName;
        event.guideNumber = watching.guideNumber;
        event.client = watching.client;
        return event;
    };
    Event stale;
    stale.kind = EventKind::PlaylistStale;
    stale.about = u"Spare"_s;
    stale.at = now - hours(5);
    stale.isLasting = true;
    stale.problem = {ProblemCode::SourceUnreachable, u"Spare"_s, said(Said::ServerAnswered, {503}), 0};
    Event backup = of(EventKind::BackupTookOver, 900, minutes(95));
    backup.isLasting = true;
    backup.endedAt = now - minutes(80);
    backup.source = 1;
    Event failed = of(EventKind::ViewerFailed, 4, minutes(1));
    failed.reason = EndReason::UpstreamLost;
    failed.problem = {ProblemCode::UpstreamLost, failed.channelName, Said::ProviderBrokeOff, 0};
    QList<Event> all{stale,
                     backup,
                     of(EventKind::NewClient, 0, minutes(41)),
                     of(EventKind::ViewerBegan, 0, minutes(41)),
                     of(EventKind::ViewerBegan, 1, minutes(17)),
                     of(EventKind::ViewerBegan, 2, minutes(6)),
                     failed};
    for (qsizetype at = 0; at < all.size(); ++at)
        all[at].id = quint64(at + 1);
    return all;
}

QList<EndedConsumer> demovalues::week(WallTime now)
{
    static constexpr std::array reasons{EndReason::ClientLeft, EndReason::ClientLeft,   EndReason::ClientLeft,
                                        EndReason::Stopped,    EndReason::UpstreamLost, EndReason::Refused,
                                        EndReason::Stalled};
    QList<EndedConsumer> sessions;
    WallTime at = now - minutes(11);
    for (int number = 0; at > now - days(7); ++number) {
        const unsigned chance = scatter(unsigned(number) + 1000U);
        const bool refused = reasons.at(chance % reasons.size()) == EndReason::Refused;
        const seconds length = refused ? seconds(4) : seconds(120 + chance % 7200U);
        EndedConsumer ended;
        ended.consumer = viewer(number + 1000, at, length);
        ended.consumer.state = refused ? ConsumerState::Error : ConsumerState::Stopped;
        ended.consumer.hasStream = false;
        ended.consumer.tuner.reset();
        ended.consumer.bitrate = 0;
        ended.consumer.bytesSent = refused ? 0 : ended.consumer.bytesSent;
        ended.reason = reasons.at(chance % reasons.size());
        ended.detail = refused ? u"805 All Tuners In Use"_s : QString();
        ended.endedAt = at;
        sessions.append(ended);
        at -= minutes(14 + chance % 90U);
    }
    return sessions;
}

HistoryReplay demovalues::replay(const EndedConsumer &session)
{
    HistoryReplay replay;
    replay.session = session;
    const WallTime begun = session.consumer.createdAt;
    const QString &id = session.consumer.id;
    replay.changes = {
        {id, ConsumerState::Idle, ConsumerState::Buffering, u"stream_begun"_s, begun},
        {id, ConsumerState::Buffering, ConsumerState::Streaming, u"first_byte"_s, begun + seconds(1)},
        {id, ConsumerState::Streaming, session.consumer.state, toWord(session.reason), session.endedAt}};
    return replay;
}
