// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "core/datagramtarget.h"
#include "core/result.h"
#include "core/stream.h"
#include "core/streamfaults.h"
#include "core/tallies.h"
#include "relay/relaylimits.h"
#include "relay/tunerpool.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QHostAddress;
class QTcpSocket;

/// The upstream that a busy tuner is fed by.
struct TunedUpstream {
    UpstreamStatus status;
    int quality = 0; ///< 0 to 100: how much of the last seconds was without an error
};

enum class ReceiverLoss : quint8;
struct ChannelTrial;
class DatagramViewer;
class FeedRoster;
class KeepAliveListener;
class Viewer;

/// Serves MPEG-TS: decides each request, gives it a tuner, shares one upstream per channel among its viewers.
/// Lives on the engine thread, owned by EngineWorker. Knows nothing of consumers: it tells by signals what
/// happens to a stream.
class Relay : public QObject {
    Q_OBJECT
public:
    /// The enabled channel with this guide number, or none. Called at each request.
    using ChannelLookup = std::function<std::optional<Channel>(const QString &guideNumber)>;
    /// Whether a client at this address has a control connection open. Called a few times a second for each
    /// stream of datagrams.
    using ControlQuestion = std::function<bool(const QString &address)>;

    Relay(const Clock &clock, const RelayLimits &limits, ChannelLookup lookup, QObject *parent = nullptr);
    ~Relay() override;

    void setTunerCount(int tuners); ///< running streams keep theirs
    /// Other waits and bounds, at once for those that are looked up, else for streams that begin from now on.
    /// The tuner count stays.
    void setLimits(const RelayLimits &limits);
    /// Requests of this address get 805 until then; one that is over lets it in again.
    void block(const QString &address, WallTime until);
    [[nodiscard]] QMap<QString, WallTime> blocked() const; ///< those that still are
    /// True: new requests get 805, as if all tuners were in use; who watches goes on.
    void setPaused(bool paused) { m_paused = paused; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void setAccepting(bool accepting); ///< false: requests get 803 System Busy
    void setControlQuestion(ControlQuestion question) { m_hasControl = std::move(question); }
    /// Heeds the keep-alives that receivers of datagrams send there; again: there instead.
    [[nodiscard]] Problem listenForKeepAlives(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 keepAlivePort() const; ///< 0: it does not listen

    /// Takes over `socket` (already read past the request head) and answers the request, now or later.
    void serve(QTcpSocket *socket, const StreamRequest &request);
    /// Plays to `target` from `source`, an address of this computer (empty: any), as seven packets a
    /// datagram. A stream like one by HTTP, with the same signals, but it may have a reserved tuner. 0:
    /// refused at once. Another target or channel is another stream: end the one, begin the other; the
    /// upstream lingers.
    StreamId sendTo(const DatagramTarget &target, const QString &source, const StreamRequest &request);
    /// Closes one stream cleanly; streamEnded follows. False: no such stream.
    bool endStream(StreamId stream, EndReason reason);
    void endAll(EndReason reason);

    /// Keeps a tuner for a client of the control protocol: requests by HTTP pass it by, or wait for it and
    /// get 804 where they name it. Whoever had it reserved has it no more. False: there is none, or it plays
    /// by HTTP.
    [[nodiscard]] bool reserveTuner(int tuner, const QString &owner);
    /// What its owner has tuned and may not yet play; empty: nothing.
    void noteTuned(int tuner, const QString &guideNumber) { m_tuners.setChannel(tuner, guideNumber); }
    void releaseTuner(int tuner); ///< a stream of datagrams that plays from it plays on
    [[nodiscard]] QString tunerOwner(int tuner) const { return m_tuners.owner(tuner); } ///< empty: none

    /// One row per tuner, in order. A reserved one without a stream has its owner's address and, when it is
    /// tuned, its channel.
    [[nodiscard]] QList<TunerStatus> tuners() const;
    [[nodiscard]] QHash<QString, qint64> received() const; ///< bytes since the start, by provider
    [[nodiscard]] QList<UpstreamStatus> upstreams() const;
    /// Plays a channel for some seconds to nobody, without a tuner; see FeedRoster.
    void taste(const Channel &channel, std::chrono::milliseconds length, QObject *context,
               const std::function<void(const ChannelTrial &)> &answer);
    [[nodiscard]] UpstreamTally upstreamTally() const; ///< since the start
    [[nodiscard]] QHash<int, TunedUpstream> tunedUpstreams() const; ///< by the tuner it feeds
    /// From which port a client by HTTP takes what the tuner plays; 0: none does.
    [[nodiscard]] quint16 clientPort(int tuner) const;
    /// Of the stream that has the tuner or, without one, of the last one that had it.
    [[nodiscard]] StreamFaults faults(int tuner) const;
    [[nodiscard]] QList<StreamProgress> progress() const; ///< of all open streams

signals:
    void streamBegan(StreamId stream, const StreamBegin &begin); ///< the request is for a known channel
    void streamTuned(StreamId stream, int tuner);
    void streamNoted(StreamId stream, StreamEvent event);
    void streamSummed(const StreamProgress &sum); ///< all it sent; right before streamEnded
    void streamEnded(StreamId stream, EndReason reason, const Saying &detail); ///< last word about it
    void streamRefused(StreamRefusal refusal,
                       const StreamRequest &request); ///< also follows a streamEnded(Refused)
    /// The receiver of its datagrams is gone: the stream has ended and the reservation with it.
    void tunerReclaimed(int tuner, bool isPortClosed);
    void reservationLost(int tuner); ///< there is no such tuner any more

private:
    void refuseAtOnce(const StreamRequest &request, StreamRefusal refusal, const Saying &detail = {});
    [[nodiscard]] std::optional<StreamRefusal> objection(const StreamRequest &request,
                                                         const std::optional<Channel> &channel) const;
    [[nodiscard]] Saying wordsFor(StreamRefusal objection, const StreamRequest &request) const;
    void take(Viewer *viewer);
    void reclaim(DatagramViewer &viewer, ReceiverLoss loss);
    void follow(Viewer &viewer);
    void place(Viewer &viewer, int tuner);
    void placeWaiting();
    void waitedTooLong(Viewer &viewer);
    void noted(Viewer &viewer, StreamEvent event);
    void lost(const QList<StreamId> &streams, const Problem &problem);
    void refuse(Viewer &viewer, StreamRefusal refusal, const Saying &detail);
    void end(Viewer &viewer, EndReason reason, const Saying &detail,
             std::optional<StreamRefusal> refusal = {});
    [[nodiscard]] Viewer *find(StreamId stream) const;
    [[nodiscard]] Viewer *onTuner(int tuner) const; ///< null: it is idle
    [[nodiscard]] QList<int> takenTuners() const;
    [[nodiscard]] Saying whatIsTaken(const Viewer &viewer) const; ///< that it waited for, in words

    const Clock &m_clock;
    RelayLimits m_limits;
    ChannelLookup m_lookup;
    ControlQuestion m_hasControl;
    TunerPool m_tuners;
    std::unique_ptr<KeepAliveListener> m_keepAlives;
    std::unique_ptr<FeedRoster> m_feeds;
    QList<Viewer *> m_viewers; ///< all open streams, in order of their requests
    QHash<int, StreamFaults> m_pastFaults; ///< by tuner: of the last stream on it that has ended
    StreamId m_lastId = 0;
    QMap<QString, WallTime> m_blocked; ///< until when, by address
    bool m_accepting = true;
    bool m_paused = false;
};
