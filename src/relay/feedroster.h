// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/channeltrial.h"
#include "core/streamfaults.h"
#include "core/tallies.h"
#include "relay/relaylimits.h"
#include "sources/playlistmemory.h"
#include "sources/sourcememory.h"
#include "sources/streamform.h"
#include "sources/supply.h"
#include "sources/upstreams.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class ChannelFeed;
class ChannelTaster;
class Viewer;

/// All channels on the air, each once. Engine thread, owned by Relay. Keeps the providers' limits, which
/// count connections that are open, about to be opened or not yet closed; gives a lingering one up when its
/// place is wanted.
/// Ticks only while a channel is on the air.
class FeedRoster final : public QObject {
    Q_OBJECT
public:
    FeedRoster(const Clock &clock, const RelayLimits &limits);
    ~FeedRoster() override;

    /// Whether `channel` may be tuned now, be it from a backup. If a lingering upstream stands in the way it
    /// is given up, and placeFreed() follows.
    [[nodiscard]] bool makePlace(const Channel &channel);
    void attach(Viewer &viewer); ///< puts its channel on the air if it is not
    void detach(Viewer &viewer); ///< no harm where it is with none
    void closeUnwatched(); ///< without lingering
    void limitsChanged();

    /// Plays it for `length` to nobody; one that is on the air is told of as it is. The answer comes later,
    /// unless `context` is gone by then.
    void taste(const Channel &channel, std::chrono::milliseconds length, QObject *context,
               const std::function<void(const ChannelTrial &)> &answer);

    [[nodiscard]] QList<UpstreamStatus> statuses() const;
    [[nodiscard]] UpstreamTally tally() const; ///< those off the air included
    [[nodiscard]] QHash<QString, qint64> received() const
    {
        return m_upstreams.received();
    } ///< see Upstreams
    [[nodiscard]] QHash<QString, int> signalQualities() const; ///< percent, by channel id
    [[nodiscard]] StreamFaults faultsOf(Viewer &viewer) const; ///< since it is attached
    [[nodiscard]] Saying silenceOf(const Viewer &viewer) const; ///< why it has no video yet, in words

signals:
    void placeFreed();
    void feedLost(const QList<StreamId> &streams, const Problem &problem); ///< that played or waited for it

private:
    [[nodiscard]] ChannelFeed *find(const QString &channelId) const;
    [[nodiscard]] ProviderPlace placeAt(const StreamSource &source, const QObject *asking);
    [[nodiscard]] int claims(const QString &playlistId, const QObject *but) const;
    void placesChanged();
    [[nodiscard]] std::vector<ChannelFeed *> feeds() const;
    [[nodiscard]] bool isOnAir(const ChannelFeed *feed) const;
    ChannelFeed *add(const Channel &channel);
    void endTaster(const ChannelTaster *taster);
    [[nodiscard]] bool isTaster(const QObject *asking) const;
    [[nodiscard]] bool makeTasterWay(const QString &playlistId);
    void lost(ChannelFeed *feed, const Problem &problem);
    void drop(ChannelFeed *feed);
    void makeWay(const QString &playlistId, const ChannelFeed *asking);
    [[nodiscard]] std::chrono::milliseconds tickInterval() const;
    void tick();

    const Clock &m_clock;
    const RelayLimits &m_limits;
    PlaylistMemory m_playlists;
    SourceMemory m_sources;
    FormMemory m_forms;
    Upstreams m_upstreams;
    std::vector<std::unique_ptr<ChannelFeed>> m_feeds;
    std::vector<std::unique_ptr<ChannelTaster>> m_tasters;
    UpstreamTally m_past; ///< of those that are off the air; `opened` of all
    QTimer m_tick, m_trim;
};
