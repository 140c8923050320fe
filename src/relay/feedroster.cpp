// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/feedroster.h"

#include "core/logfields.h"
#include "core/said.h"
#include "relay/channelfeed.h"
#include "relay/channeltaster.h"
#include "relay/logging.h"
#include "relay/viewer.h"

#include <algorithm>

#include <malloc.h>

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds TrimPause{1000};

} // namespace

FeedRoster::FeedRoster(const Clock &clock, const RelayLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_upstreams(clock)
{
    connect(&m_upstreams, &Upstreams::oneClosed, this, &FeedRoster::placesChanged);
    connect(&m_tick, &QTimer::timeout, this, &FeedRoster::tick);
    m_trim.setSingleShot(true);
    // The rings' memory stays with the process otherwise (measured). It takes some milliseconds: not while
    // somebody watches.
    connect(&m_trim, &QTimer::timeout, this, [this] {
        if (m_feeds.empty())
            ::malloc_trim(0);
    });
}

FeedRoster::~FeedRoster() = default;

bool FeedRoster::makePlace(const Channel &channel)
{
    const QList<StreamSource> sources = sourcesOf(channel);
    ChannelFeed *const own = find(channel.id);
    if (own && own->viewers().isEmpty() && sourcesOf(own->channel()) != sources)
        drop(own); // the lineup changed under it
    if (find(channel.id))
        return true;
    for (const StreamSource &source : sources) {
        const ProviderPlace place = placeAt(source, nullptr);
        if (place != ProviderPlace::Taken)
            return place == ProviderPlace::Free;
    }
    return false;
}

ProviderPlace FeedRoster::placeAt(const StreamSource &source, const QObject *asking)
{
    const QString playlist = source.countsAgainst();
    const int limit = source.connectionLimit;
    if (playlist.isEmpty() || limit <= 0)
        return ProviderPlace::Free;
    if (claims(playlist, asking) >= limit) {
        for (ChannelFeed *feed : feeds()) {
            if (feed == asking || !feed->viewers().isEmpty() || feed->claim() != playlist)
                continue;
            drop(feed);
            break;
        }
    }
    while (!isTaster(asking) && claims(playlist, asking) >= limit && makeTasterWay(playlist))
        continue;
    const int claimed = claims(playlist, asking);
    if (claimed >= limit)
        return ProviderPlace::Taken;
    return claimed + m_upstreams.closing(playlist) < limit ? ProviderPlace::Free : ProviderPlace::Soon;
}

int FeedRoster::claims(const QString &playlistId, const QObject *but) const
{
    const auto fed = std::count_if(m_feeds.begin(), m_feeds.end(), [&](const auto &feed) {
        return feed.get() != but && feed->claim() == playlistId;
    });
    const auto tasted = std::count_if(m_tasters.begin(), m_tasters.end(), [&](const auto &taster) {
        return taster.get() != but && taster->claim() == playlistId;
    });
    return int(fed + tasted);
}

void FeedRoster::taste(const Channel &channel, milliseconds length, QObject *context,
                       const std::function<void(const ChannelTrial &)> &answer)
{
    if (const ChannelFeed *const feed = find(channel.id); feed && !feed->viewers().isEmpty()) {
        const UpstreamStatus status = feed->status();
        ChannelTrial trial;
        trial.channelId = channel.id;
        trial.health = status.health;
        trial.source = status.source;
        trial.bitrate = status.bitrate;
        trial.timeToFirstByte = status.timeToFirstByte;
        trial.wasOnAir = true;
        QMetaObject::invokeMethod(
            context, [answer, trial] { answer(trial); }, Qt::QueuedConnection);
        return;
    }
    std::erase_if(m_tasters, [&](const auto &each) { return each->channelId() == channel.id; });
    const QList<StreamSource> sources = sourcesOf(channel);
    const bool isAnyPlace = std::any_of(sources.begin(), sources.end(), [this](const StreamSource &source) {
        return placeAt(source, nullptr) != ProviderPlace::Taken;
    });
    if (!isAnyPlace) {
        ChannelTrial trial;
        trial.channelId = channel.id;
        trial.problem = {ProblemCode::UpstreamRefused, {}, Said::ProvidersPlacesTaken};
        QMetaObject::invokeMethod(
            context, [answer, trial] { answer(trial); }, Qt::QueuedConnection);
        return;
    }
    if (ChannelFeed *const lingering = find(channel.id))
        drop(lingering);
    const SupplyMeans means{m_clock, m_limits, m_upstreams, m_playlists, m_sources, m_forms};
    m_tasters.push_back(
        std::make_unique<ChannelTaster>(channel, means, [this, id = channel.id](const StreamSource &source) {
            const auto own = std::find_if(m_tasters.begin(), m_tasters.end(),
                                          [&id](const auto &each) { return each->channelId() == id; });
            return placeAt(source, own == m_tasters.end() ? nullptr : own->get());
        }));
    ChannelTaster *const taster = m_tasters.back().get();
    connect(taster, &ChannelTaster::finished, context, answer);
    // Queued: it must not be deleted from within.
    connect(
        taster, &ChannelTaster::finished, this, [this, taster] { endTaster(taster); }, Qt::QueuedConnection);
    taster->start(length);
}

void FeedRoster::endTaster(const ChannelTaster *taster)
{
    std::erase_if(m_tasters, [&](const auto &each) { return each.get() == taster; });
    placesChanged();
}

bool FeedRoster::isTaster(const QObject *asking) const
{
    return std::any_of(m_tasters.begin(), m_tasters.end(),
                       [&](const auto &each) { return each.get() == asking; });
}

/// True: one that stood in the way is gone.
bool FeedRoster::makeTasterWay(const QString &playlistId)
{
    const auto found = std::find_if(m_tasters.begin(), m_tasters.end(),
                                    [&](const auto &each) { return each->claim() == playlistId; });
    if (found == m_tasters.end())
        return false;
    const std::unique_ptr<ChannelTaster> taster = std::move(*found);
    m_tasters.erase(found);
    taster->giveWay();
    return true;
}

void FeedRoster::attach(Viewer &viewer)
{
    ChannelFeed *feed = find(viewer.channel().id);
    if (!feed)
        feed = add(viewer.channel());
    feed->attach(viewer);
    if (!m_tick.isActive())
        m_tick.start(tickInterval());
}

milliseconds FeedRoster::tickInterval() const
{
    return std::clamp(std::min(m_limits.starved, m_limits.clientStalled) / 4, 10ms, 250ms);
}

void FeedRoster::limitsChanged()
{
    m_tick.setInterval(tickInterval());
}

ChannelFeed *FeedRoster::add(const Channel &channel)
{
    const SupplyMeans means{m_clock, m_limits, m_upstreams, m_playlists, m_sources, m_forms};
    // It asks only once it is started, and is found by then.
    const Supply::PlaceQuestion place = [this, id = channel.id](const StreamSource &source) {
        return placeAt(source, find(id));
    };
    m_feeds.push_back(std::make_unique<ChannelFeed>(channel, m_limits, means, place));
    ChannelFeed *const feed = m_feeds.back().get();
    ++m_past.opened;
    // Queued: a feed must not be deleted from within.
    connect(
        feed, &ChannelFeed::abandoned, this, [this, feed] { drop(feed); }, Qt::QueuedConnection);
    connect(
        feed, &ChannelFeed::lost, this, [this, feed](const Problem &problem) { lost(feed, problem); },
        Qt::QueuedConnection);
    connect(feed, &ChannelFeed::crowded, this,
            [this, feed](const QString &playlistId) { makeWay(playlistId, feed); });
    connect(feed, &ChannelFeed::claimChanged, this, &FeedRoster::placesChanged, Qt::QueuedConnection);
    const LogScope about({channel.guideNumber, {}, {}});
    qCInfo(lcRelay) << "channel" << channel.guideNumber << "on the air";
    feed->start();
    return feed;
}

void FeedRoster::lost(ChannelFeed *feed, const Problem &problem)
{
    if (!isOnAir(feed))
        return;
    m_playlists.forget(feed->channel()); // it may be none any more
    QList<StreamId> streams;
    for (const Viewer *watching : feed->viewers())
        streams.append(watching->id());
    emit feedLost(streams, problem);
    drop(feed);
}

void FeedRoster::detach(Viewer &viewer)
{
    if (ChannelFeed *const feed = find(viewer.channel().id); feed && feed->viewers().contains(&viewer))
        feed->detach(viewer);
}

void FeedRoster::closeUnwatched()
{
    for (ChannelFeed *feed : feeds())
        drop(feed);
}

QList<UpstreamStatus> FeedRoster::statuses() const
{
    QList<UpstreamStatus> statuses;
    for (const auto &feed : m_feeds)
        statuses.append(feed->status());
    return statuses;
}

UpstreamTally FeedRoster::tally() const
{
    UpstreamTally all = m_past;
    for (const auto &feed : m_feeds)
        all.add(feed->status());
    return all;
}

QHash<QString, int> FeedRoster::signalQualities() const
{
    QHash<QString, int> qualities;
    for (const auto &feed : m_feeds)
        qualities.insert(feed->channel().id, feed->signalQuality());
    return qualities;
}

StreamFaults FeedRoster::faultsOf(Viewer &viewer) const
{
    const ChannelFeed *const feed = find(viewer.channel().id);
    return feed && feed->viewers().contains(&viewer) ? viewer.faults(feed->faults()) : StreamFaults();
}

Saying FeedRoster::silenceOf(const Viewer &viewer) const
{
    const ChannelFeed *const feed = find(viewer.channel().id);
    const UpstreamStatus status = feed ? feed->status() : UpstreamStatus();
    if (status.bytesReceived > 0)
        return Said::NothingPlayable;
    return status.problem.isEmpty() ? said(Said::ProviderSendsNothing) : status.problem;
}

ChannelFeed *FeedRoster::find(const QString &channelId) const
{
    const auto it = std::find_if(m_feeds.begin(), m_feeds.end(),
                                 [&](const auto &feed) { return feed->channel().id == channelId; });
    return it == m_feeds.end() ? nullptr : it->get();
}

std::vector<ChannelFeed *> FeedRoster::feeds() const
{
    std::vector<ChannelFeed *> all;
    for (const auto &feed : m_feeds)
        all.push_back(feed.get());
    return all;
}

bool FeedRoster::isOnAir(const ChannelFeed *feed) const
{
    return std::any_of(m_feeds.begin(), m_feeds.end(),
                       [&](const auto &other) { return other.get() == feed; });
}

/// The provider allows less than we were told: what only lingers is given up.
void FeedRoster::makeWay(const QString &playlistId, const ChannelFeed *asking)
{
    for (ChannelFeed *feed : feeds()) {
        if (feed != asking && isOnAir(feed) && feed->viewers().isEmpty() && feed->claim() == playlistId)
            drop(feed);
    }
}

/// Takes a feed that nobody watches off the air.
void FeedRoster::drop(ChannelFeed *feed)
{
    if (!isOnAir(feed) || !feed->viewers().isEmpty())
        return;
    const LogScope about({feed->channel().guideNumber, {}, {}});
    qCInfo(lcRelay) << "channel" << feed->channel().guideNumber << "off the air";
    m_past.add(feed->status());
    std::erase_if(m_feeds, [&](const auto &other) { return other.get() == feed; });
    if (m_feeds.empty()) {
        m_tick.stop();
        m_trim.start(TrimPause);
    }
    QMetaObject::invokeMethod(this, &FeedRoster::placesChanged, Qt::QueuedConnection);
}

/// Who already plays and waits for a connection comes before who wants to begin.
void FeedRoster::placesChanged()
{
    for (ChannelFeed *feed : feeds()) {
        if (isOnAir(feed))
            feed->placeFreed();
    }
    for (const auto &taster : m_tasters)
        taster->placeFreed();
    emit placeFreed();
}

void FeedRoster::tick()
{
    const SteadyTime now = m_clock.steady();
    for (ChannelFeed *feed : feeds()) {
        if (isOnAir(feed))
            feed->check(now);
    }
}
