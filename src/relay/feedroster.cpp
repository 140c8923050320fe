// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/feedroster.h"

#include "relay/channelfeed.h"
#include "relay/logging.h"
#include "relay/upstream.h"
#include "relay/viewer.h"

#include <algorithm>

#include <malloc.h>

using namespace std::chrono;

FeedRoster::FeedRoster(const Clock &clock, const RelayLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
{
    connect(&m_tick, &QTimer::timeout, this, &FeedRoster::tick);
}

FeedRoster::~FeedRoster() = default;

bool FeedRoster::makePlace(const Channel &channel)
{
    const StreamSource &source = channel.source;
    ChannelFeed *const own = find(channel.id);
    if (own && own->viewers().isEmpty() && own->channel().source != source)
        drop(own); // the lineup changed under it
    if (find(channel.id) || source.playlistId.isEmpty() || source.connectionLimit <= 0)
        return true;
    if (connections(source.playlistId) < source.connectionLimit)
        return true;
    const auto idle = std::find_if(m_feeds.begin(), m_feeds.end(), [&](const auto &feed) {
        return feed->viewers().isEmpty() && feed->channel().source.playlistId == source.playlistId;
    });
    if (idle != m_feeds.end())
        drop(idle->get());
    return connections(source.playlistId) < source.connectionLimit;
}

void FeedRoster::attach(Viewer &viewer)
{
    ChannelFeed *feed = find(viewer.channel().id);
    if (!feed)
        feed = add(viewer.channel());
    feed->attach(viewer);
    if (!m_tick.isActive())
        m_tick.start(std::clamp(std::min(m_limits.starved, m_limits.clientStalled) / 4, 10ms, 250ms));
}

ChannelFeed *FeedRoster::add(const Channel &channel)
{
    m_feeds.push_back(
        std::make_unique<ChannelFeed>(channel, m_clock, m_limits, &m_upstreams, m_playlists.recall(channel)));
    ChannelFeed *const feed = m_feeds.back().get();
    connect(feed, &ChannelFeed::foundPlaylist, this,
            [this, feed](PlaylistFormat format) { m_playlists.remember(feed->channel(), format); });
    // Queued: a feed must not be deleted from within.
    connect(
        feed, &ChannelFeed::abandoned, this, [this, feed] { drop(feed); }, Qt::QueuedConnection);
    connect(
        feed, &ChannelFeed::lost, this, [this, feed](const Problem &problem) { lost(feed, problem); },
        Qt::QueuedConnection);
    qCInfo(lcRelay) << "channel" << channel.guideNumber << "on the air";
    return feed;
}

void FeedRoster::lost(ChannelFeed *feed, const Problem &problem)
{
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
    std::vector<ChannelFeed *> idle;
    for (const auto &feed : m_feeds) {
        if (feed->viewers().isEmpty())
            idle.push_back(feed.get());
    }
    for (ChannelFeed *feed : idle)
        drop(feed);
}

QList<UpstreamStatus> FeedRoster::statuses() const
{
    QList<UpstreamStatus> statuses;
    for (const auto &feed : m_feeds)
        statuses.append(feed->status());
    return statuses;
}

QHash<QString, int> FeedRoster::signalQualities() const
{
    QHash<QString, int> qualities;
    for (const auto &feed : m_feeds)
        qualities.insert(feed->channel().id, feed->signalQuality());
    return qualities;
}

ChannelFeed *FeedRoster::find(const QString &channelId) const
{
    const auto it = std::find_if(m_feeds.begin(), m_feeds.end(),
                                 [&](const auto &feed) { return feed->channel().id == channelId; });
    return it == m_feeds.end() ? nullptr : it->get();
}

int FeedRoster::connections(const QString &playlistId) const
{
    const auto onAir = std::count_if(m_feeds.begin(), m_feeds.end(), [&](const auto &feed) {
        return feed->channel().source.playlistId == playlistId;
    });
    const QList<Upstream *> upstreams = m_upstreams.findChildren<Upstream *>();
    const auto closing = std::count_if(upstreams.begin(), upstreams.end(), [&](const Upstream *upstream) {
        return upstream->isClosing() && !upstream->isClosed() && upstream->playlistId() == playlistId;
    });
    return int(onAir + closing);
}

void FeedRoster::drop(ChannelFeed *feed)
{
    const auto it =
        std::find_if(m_feeds.begin(), m_feeds.end(), [&](const auto &other) { return other.get() == feed; });
    if (it == m_feeds.end() || !feed->viewers().isEmpty())
        return;
    qCInfo(lcRelay) << "channel" << feed->channel().guideNumber << "off the air";
    m_feeds.erase(it);
    for (const Upstream *upstream : m_upstreams.findChildren<Upstream *>())
        connect(upstream, &Upstream::closed, this, &FeedRoster::placeFreed, Qt::UniqueConnection);
    ::malloc_trim(0); // the ring's memory stays with the process otherwise (measured)
    if (m_feeds.empty())
        m_tick.stop();
    QMetaObject::invokeMethod(this, &FeedRoster::placeFreed, Qt::QueuedConnection);
}

void FeedRoster::tick()
{
    const SteadyTime now = m_clock.steady();
    for (const auto &feed : m_feeds)
        feed->check(now);
}
