// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoworker.h"

#include "app/demovalues.h"
#include "core/said.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

WallTime wallNow()
{
    return fromEpochMs(QDateTime::currentMSecsSinceEpoch());
}

void count(ConsumerStatistics &sums, const Consumer &consumer)
{
    int *const counters[]{&sums.idle,   &sums.streaming, &sums.buffering,
                          &sums.paused, &sums.stopped,   &sums.error};
    ++*counters[int(consumer.state)];
    ++sums.total;
    sums.active += consumer.hasStream;
}

constexpr qsizetype mostViewers = 5; // a tuner stays free

} // namespace

DemoWorker::DemoWorker(const EngineConfig &config)
    : EngineWorker(config)
    , m_beat(this)
    , m_device(demovalues::device())
{
    m_beat.setInterval(1s);
    connect(&m_beat, &QTimer::timeout, this, &DemoWorker::tick);
}

void DemoWorker::start()
{
    const WallTime now = wallNow();
    m_lineup = demovalues::lineup(now);
    m_history = demovalues::week(now);
    m_companion = demovalues::companion(now);
    for (const auto age : {41min, 17min, 6min, 2min})
        m_viewers.append({m_next++, now - age, std::nullopt});
    m_viewers.append({m_next++, now - 4min, std::nullopt});
    end(m_viewers.last(), EndReason::UpstreamLost, now - 50s);
    m_beat.start();
    emit deviceChanged(m_device);
    emit ready({m_device.apiAddress, m_device.streamAddress, m_device.deviceId});
    emit onNowChanged(demovalues::onNow(now));
    for (const Event &event : demovalues::events(now))
        emit eventTold({event, false});
    tellTray();
    setWatched(m_watched);
}

void DemoWorker::stop()
{
    m_beat.stop();
}

void DemoWorker::apply(const EngineConfig &config)
{
    m_device.friendlyName = config.friendlyName;
    m_device.tunerCount = config.tuners;
    emit deviceChanged(m_device);
}

void DemoWorker::setWatched(bool watched)
{
    m_watched = watched;
    m_full = true;
    m_underWay = false;
    if (!watched || !m_beat.isActive())
        return;
    emit deviceChanged(m_device);
    tellLineup();
    emit guideChanged(demovalues::guide(wallNow()));
    emit onNowChanged(demovalues::onNow(wallNow()));
    emit companionChanged(m_companion);
    emit refreshed(demovalues::news(wallNow()));
    tellSnapshot();
}

void DemoWorker::acknowledgeSnapshot()
{
    m_underWay = false;
}

void DemoWorker::tick()
{
    ++m_beats;
    comeAndGo(wallNow());
    if (m_lineup.importing) {
        m_lineup.progress = std::min(100, m_lineup.progress + 34);
        m_lineup.importing = m_lineup.progress < 100;
        tellLineup();
    }
    tellTray();
    tellSnapshot();
}

/// Somebody tunes in each 40 seconds and somebody leaves; now and then it is the provider who ends it.
void DemoWorker::comeAndGo(WallTime now)
{
    const auto running = std::count_if(m_viewers.cbegin(), m_viewers.cend(),
                                       [](const Viewer &viewer) { return !viewer.over; });
    if (m_beats % 40 == 20 && running < mostViewers)
        m_viewers.append({m_next++, now, std::nullopt});
    if (m_beats % 40 == 39 && running > 2) {
        const auto oldest = std::find_if(m_viewers.begin(), m_viewers.end(),
                                         [](const Viewer &viewer) { return !viewer.over; });
        end(*oldest, m_beats % 120 == 119 ? EndReason::UpstreamLost : EndReason::ClientLeft, now);
    }
    m_viewers.removeIf([&](const Viewer &viewer) {
        const bool leaves = viewer.over && now - viewer.over->updatedAt > 30s;
        if (leaves)
            m_gone.append(viewer.over->id);
        return leaves;
    });
}

void DemoWorker::end(Viewer &viewer, EndReason reason, WallTime now)
{
    if (viewer.over)
        return;
    Consumer ended = demovalues::viewer(viewer.number, now, duration_cast<seconds>(now - viewer.begun));
    const bool failed = reason == EndReason::UpstreamLost;
    ended.state = failed ? ConsumerState::Error : ConsumerState::Stopped;
    ended.problem = failed ? Said::ProviderBrokeOff : Said();
    ended.endReason = reason;
    ended.hasStream = false;
    ended.tuner.reset();
    ended.bitrate = 0;
    viewer.over = ended;
    m_history.prepend({ended, reason, ended.problem, now});
}

QList<Consumer> DemoWorker::consumers(WallTime now) const
{
    QList<Consumer> all;
    for (const Viewer &viewer : m_viewers)
        all.append(viewer.over.value_or(
            demovalues::viewer(viewer.number, now, duration_cast<seconds>(now - viewer.begun))));
    return all;
}

void DemoWorker::tellTray()
{
    TraySummary summary;
    for (const Consumer &consumer : consumers(wallNow())) {
        count(summary.statistics, consumer);
        if (!consumer.hasStream)
            continue;
        summary.running.append(consumer);
        summary.bitrate += consumer.bitrate;
    }
    summary.streams = summary.tunersInUse = int(summary.running.size());
    summary.tunerCount = m_device.tunerCount;
    summary.discovery = {true, true, true, {}};
    emit trayChanged(summary);
}

void DemoWorker::tellSnapshot()
{
    if (!m_watched || m_underWay)
        return;
    const WallTime now = wallNow();
    Snapshot snapshot;
    snapshot.full = std::exchange(m_full, false);
    snapshot.at = now;
    snapshot.upserts = consumers(now);
    snapshot.removed = std::exchange(m_gone, {});
    for (int number = 0; number < m_device.tunerCount; ++number) {
        TunerStatus tuner;
        tuner.number = number;
        for (const Consumer &consumer : std::as_const(snapshot.upserts)) {
            if (consumer.tuner != number)
                continue;
            tuner.stream = StreamId(number + 1);
            tuner.guideNumber = consumer.guideNumber;
            tuner.channelName = consumer.channelName;
            tuner.clientAddress = consumer.client.address;
            tuner.bitrate = consumer.bitrate;
        }
        snapshot.tuners.append(tuner);
    }
    for (const Consumer &consumer : std::as_const(snapshot.upserts)) {
        count(snapshot.statistics, consumer);
        if (consumer.hasStream)
            snapshot.upstreams.append(demovalues::upstream(consumer, now));
    }
    snapshot.discovery = {true, true, true, {}};
    snapshot.blocked = m_blocked;
    snapshot.dataUse = demovalues::dataUse();
    snapshot.activity = snapshot.full ? demovalues::lastHour(now) : QList<ActivityPoint>();
    snapshot.activity.append({now, snapshot.statistics});
    m_underWay = true;
    emit snapshotTaken(snapshot);
}

void DemoWorker::tellLineup()
{
    emit lineupChanged(m_lineup);
}

void DemoWorker::stopConsumers(const QStringList &sessionIds)
{
    const WallTime now = wallNow();
    for (Viewer &viewer : m_viewers) {
        if (sessionIds.contains(demovalues::viewer(viewer.number, now, 1s).sessionId))
            end(viewer, EndReason::Stopped, now);
    }
    tellTray();
    tellSnapshot();
}

void DemoWorker::purge(const ConsumerFilter &filter)
{
    const WallTime now = wallNow();
    const QList<Consumer> all = consumers(now);
    int purgedCount = 0;
    for (qsizetype at = all.size() - 1; at >= 0; --at) {
        const Consumer &consumer = all.at(at);
        const bool meant = filter.all || filter.states.contains(consumer.state)
            || filter.sessionIds.contains(consumer.sessionId);
        if (!meant)
            continue;
        end(m_viewers[at], EndReason::Purged, now);
        m_viewers.removeAt(at);
        m_gone.append(consumer.id);
        ++purgedCount;
    }
    emit purged(purgedCount);
    tellTray();
    tellSnapshot();
}

void DemoWorker::block(const QString &address, std::chrono::minutes length)
{
    const WallTime now = wallNow();
    if (length > 0min)
        m_blocked.insert(address, now + length);
    else
        m_blocked.remove(address);
    QStringList sessions;
    for (const Consumer &consumer : consumers(now)) {
        if (length > 0min && consumer.client.address == address)
            sessions.append(consumer.sessionId);
    }
    stopConsumers(sessions);
}

void DemoWorker::refreshLineup()
{
    m_lineup.importing = true;
    m_lineup.progress = 0;
    tellLineup();
}

void DemoWorker::requestHistory(const HistoryQuery &query)
{
    HistoryPage page;
    for (const EndedConsumer &session : std::as_const(m_history)) {
        const Consumer &consumer = session.consumer;
        if ((query.from && session.endedAt < *query.from) || (query.to && session.endedAt > *query.to))
            continue;
        if (!query.channel.isEmpty() && !consumer.channelName.contains(query.channel, Qt::CaseInsensitive)
            && consumer.guideNumber != query.channel)
            continue;
        if (page.total++ >= query.offset && page.sessions.size() < query.limit)
            page.sessions.append(session);
    }
    emit historyRead(page);
}

void DemoWorker::requestReplay(const QString &consumerId)
{
    for (const EndedConsumer &session : std::as_const(m_history)) {
        if (session.consumer.id == consumerId)
            emit replayRead(demovalues::replay(session));
    }
}

void DemoWorker::requestBackups(const QString &channelId)
{
    for (const Channel &channel : std::as_const(m_lineup.channels)) {
        if (channel.id == channelId)
            emit backupsRead({channel.id, channel.name, {}, {u"Spare (https://spare.example/…)"_s}});
    }
}

void DemoWorker::refreshGuide()
{
    emit guideChanged(demovalues::guide(wallNow()));
}

void DemoWorker::changeChannels(const QList<ChannelChange> &changes)
{
    for (const ChannelChange &change : changes) {
        const auto channel = std::find_if(m_lineup.channels.begin(), m_lineup.channels.end(),
                                          [&](const Channel &each) { return each.id == change.channelId; });
        if (channel == m_lineup.channels.end())
            continue;
        if (change.name)
            channel->name = change.name->isEmpty() ? channel->playlistName : *change.name;
        if (change.guideNumber && !change.guideNumber->isEmpty())
            channel->guideNumber = *change.guideNumber;
        channel->enabled = change.enabled.value_or(channel->enabled);
        channel->favorite = change.favorite.value_or(channel->favorite);
    }
    tellLineup();
}

void DemoWorker::forgetMissing(const QStringList &channelIds)
{
    m_lineup.missing.removeIf([&](const MissingChannel &channel) { return channelIds.contains(channel.id); });
    tellLineup();
}

void DemoWorker::requestPlaylistContent(const PlaylistConfig &playlist)
{
    PlaylistContent content;
    content.source = playlist.source;
    for (const Channel &channel : demovalues::channels())
        content.entries.append({channel.name, channel.group});
    emit playlistContentRead(content);
}

void DemoWorker::requestGuideCandidates(const QString &channelId, const QString &search)
{
    GuideCandidates found{channelId, search, {}, 0};
    for (const Channel &channel : demovalues::channels().first(24)) {
        if (!search.isEmpty() && !channel.name.contains(search, Qt::CaseInsensitive))
            continue;
        const bool fits = channel.id == channelId;
        found.candidates.append({channel.id + u".example"_s, channel.name, u"https://guide.example/…"_s,
                                 fits ? MatchRank::Name : MatchRank::None});
    }
    found.found = int(found.candidates.size());
    emit guideCandidatesRead(found);
}

void DemoWorker::requestSchedule(const QString &channelId)
{
    SourcedSchedule schedule{demovalues::schedule(channelId, wallNow()), {}, {}};
    if (const auto known = m_shifts.constFind(channelId); known != m_shifts.cend()) {
        schedule.shift = *known;
        for (Programme &programme : schedule.programmes) {
            programme.start += known->by;
            programme.stop += known->by;
        }
    }
    emit scheduleRead(schedule);
}

void DemoWorker::testChannel(const QString &channelId)
{
    QTimer::singleShot(2s, this, [this, channelId] { emit channelTested(demovalues::trial(channelId)); });
}

void DemoWorker::setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift)
{
    m_shifts.remove(channelId);
    if (shift)
        m_shifts.insert(channelId, *shift);
    requestSchedule(channelId);
}
