// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/stream.h"
#include "relay/tunerpool.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

/// Limits and waits of the relay; the defaults are the product's.
struct RelayLimits {
    int tuners = 4; ///< 1..64
    std::chrono::milliseconds tunerWait{4000}; ///< for a free tuner or a provider's place, before 805
    std::chrono::milliseconds firstVideo{20000}; ///< before 807
    std::chrono::milliseconds linger{4000}; ///< an upstream outlives its last viewer by this
    std::chrono::milliseconds starved{2000}; ///< no byte from the upstream: buffering, null packets bridge
    std::chrono::milliseconds clientStalled{5000}; ///< the client takes nothing: paused
    std::chrono::milliseconds clientGivenUp{
        300000}; ///< the client takes nothing for so long: ended (Stalled)
    std::chrono::milliseconds upstreamSilent{8000}; ///< no byte from the upstream: opened anew
    std::chrono::milliseconds answer{5000}; ///< no video since opening, and a backup remains: that is tried
    std::chrono::milliseconds reopenFor{20000}; ///< without video before its viewers are ended
    qint64 hlsBitrate = 0; ///< most bits per second of a variant to choose; 0: the best there is
    qint64 viewerQueue = 4 * 1024 * 1024; ///< bytes a viewer may lag before it skips ahead
};

/// The upstream that a busy tuner is fed by.
struct TunedUpstream {
    UpstreamStatus status;
    int quality = 0; ///< 0 to 100: how much of the last seconds was without an error
};

class FeedRoster;
class Viewer;

/// Serves MPEG-TS: decides each request, gives it a tuner, shares one upstream per channel among its viewers.
/// Lives on the engine thread, owned by EngineWorker. Knows nothing of consumers: it tells by signals what
/// happens to a stream.
class Relay : public QObject {
    Q_OBJECT
public:
    /// The enabled channel with this guide number, or none. Called at each request.
    using ChannelLookup = std::function<std::optional<Channel>(const QString &guideNumber)>;

    Relay(const Clock &clock, const RelayLimits &limits, ChannelLookup lookup, QObject *parent = nullptr);
    ~Relay() override;

    void setTunerCount(int tuners); ///< running streams keep theirs
    /// Other waits and bounds, at once for those that are looked up, else for streams that begin from now on.
    /// The tuner count stays.
    void setLimits(const RelayLimits &limits);
    void setAccepting(bool accepting); ///< false: requests get 803 System Busy

    /// Takes over `socket` (already read past the request head) and answers the request, now or later.
    void serve(QTcpSocket *socket, const StreamRequest &request);
    /// Closes one stream cleanly; streamEnded follows. False: no such stream.
    bool endStream(StreamId stream, EndReason reason);
    void endAll(EndReason reason);

    [[nodiscard]] QList<TunerStatus> tuners() const; ///< one row per tuner, in order
    [[nodiscard]] QList<UpstreamStatus> upstreams() const;
    [[nodiscard]] QHash<int, TunedUpstream> tunedUpstreams() const; ///< by the tuner it feeds
    [[nodiscard]] QList<StreamProgress> progress() const; ///< of all open streams

signals:
    void streamBegan(StreamId stream, const StreamBegin &begin); ///< the request is for a known channel
    void streamTuned(StreamId stream, int tuner);
    void streamNoted(StreamId stream, StreamEvent event);
    void streamSummed(const StreamProgress &sum); ///< all it sent; right before streamEnded
    void streamEnded(StreamId stream, EndReason reason, const QString &detail); ///< last word about it
    void streamRefused(StreamRefusal refusal,
                       const StreamRequest &request); ///< also follows a streamEnded(Refused)

private:
    void refuseAtOnce(QTcpSocket *socket, const StreamRequest &request, StreamRefusal refusal);
    void take(QTcpSocket *socket, const StreamRequest &request, const Channel &channel);
    void follow(Viewer &viewer);
    void place(Viewer &viewer, int tuner);
    void placeWaiting();
    void waitedTooLong(Viewer &viewer);
    void noted(Viewer &viewer, StreamEvent event);
    void lost(const QList<StreamId> &streams, const Problem &problem);
    void refuse(Viewer &viewer, StreamRefusal refusal, const QString &detail);
    void end(Viewer &viewer, EndReason reason, const QString &detail, const QByteArray &lastWords = {});
    [[nodiscard]] Viewer *find(StreamId stream) const;
    [[nodiscard]] QList<int> takenTuners() const;

    const Clock &m_clock;
    RelayLimits m_limits;
    ChannelLookup m_lookup;
    TunerPool m_tuners;
    std::unique_ptr<FeedRoster> m_feeds;
    QList<Viewer *> m_viewers; ///< all open streams, in order of their requests
    StreamId m_lastId = 0;
    bool m_accepting = true;
};
