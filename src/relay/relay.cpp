// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/relay.h"

#include "core/logfields.h"
#include "core/redaction.h"
#include "core/said.h"
#include "relay/datagramviewer.h"
#include "relay/feedroster.h"
#include "relay/keepalivelistener.h"
#include "relay/logging.h"
#include "relay/socketviewer.h"
#include "relay/streamanswer.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

LogFields aboutOf(const StreamRequest &request)
{
    return {request.guideNumber, request.sessionId, request.client.address};
}

/// "806 Tune Failed: …"
Saying refusalText(StreamRefusal refusal, const Saying &detail)
{
    return detail.isEmpty() ? Saying(toHeaderText(refusal)) : saidOf(toHeaderText(refusal), detail);
}

} // namespace

Relay::Relay(const Clock &clock, const RelayLimits &limits, ChannelLookup lookup, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_lookup(std::move(lookup))
    , m_tuners(limits.tuners)
    , m_keepAlives(std::make_unique<KeepAliveListener>())
    , m_feeds(std::make_unique<FeedRoster>(clock, m_limits))
{
    connect(m_feeds.get(), &FeedRoster::placeFreed, this, &Relay::placeWaiting);
    connect(m_feeds.get(), &FeedRoster::feedLost, this, &Relay::lost);
}

Relay::~Relay()
{
    for (Viewer *viewer : std::as_const(m_viewers)) {
        m_feeds->detach(*viewer);
        viewer->disconnect(this);
    }
}

void Relay::setTunerCount(int tuners)
{
    const QList<int> lost = m_tuners.setCount(tuners);
    for (const int tuner : lost)
        emit reservationLost(tuner);
    placeWaiting();
}

void Relay::setLimits(const RelayLimits &limits)
{
    m_limits = limits;
    m_feeds->limitsChanged();
}

void Relay::block(const QString &address, WallTime until)
{
    m_blocked.insert(address, until);
    m_blocked = blocked();
}

QMap<QString, WallTime> Relay::blocked() const
{
    QMap<QString, WallTime> still = m_blocked;
    const WallTime now = m_clock.wall();
    still.removeIf([now](const auto &each) { return each.value() <= now; });
    return still;
}

void Relay::setAccepting(bool accepting)
{
    m_accepting = accepting;
}

Problem Relay::listenForKeepAlives(const QHostAddress &address, quint16 port)
{
    return m_keepAlives->listen(address, port);
}

quint16 Relay::keepAlivePort() const
{
    return m_keepAlives->port();
}

void Relay::serve(QTcpSocket *socket, const StreamRequest &request)
{
    const auto channel = m_lookup(request.guideNumber);
    if (const auto refusal = objection(request, channel)) {
        sayFarewell(socket, refusalAnswer(*refusal), this);
        return refuseAtOnce(request, *refusal, wordsFor(*refusal, request));
    }
    if (request.headOnly)
        return sayFarewell(socket, videoAnswer({}), this);
    const ViewerTerms terms{++m_lastId, request, *channel, m_clock, m_limits};
    take(new SocketViewer(terms, socket, this));
}

StreamId Relay::sendTo(const DatagramTarget &target, const QString &source, const StreamRequest &request)
{
    if (request.tuner)
        m_pastFaults.remove(*request.tuner); // those of this stream are none, though it may never have it
    const auto channel = m_lookup(request.guideNumber);
    if (const auto refusal = objection(request, channel)) {
        refuseAtOnce(request, *refusal, wordsFor(*refusal, request));
        return 0;
    }
    auto socket = DatagramSocket::connected(target, source);
    if (!socket) {
        qCWarning(lcRelay) << "no datagrams to" << target.address << "from" << source << ':'
                           << socket.problem().detail;
        refuseAtOnce(request, StreamRefusal::TuneFailed);
        return 0;
    }
    const ViewerTerms terms{++m_lastId, request, *channel, m_clock, m_limits};
    auto *const viewer = new DatagramViewer(terms, target, std::move(socket).value(), m_hasControl, this);
    connect(m_keepAlives.get(), &KeepAliveListener::heard, viewer, &DatagramViewer::noteKeepAlive);
    // Queued: whoever asks the viewers goes on with them.
    connect(
        viewer, &DatagramViewer::abandoned, this,
        [this, viewer](ReceiverLoss loss) { reclaim(*viewer, loss); }, Qt::QueuedConnection);
    const StreamId id = viewer->id();
    take(viewer);
    return find(id) ? id : 0; // who is told of it may have ended it
}

std::optional<StreamRefusal> Relay::objection(const StreamRequest &request,
                                              const std::optional<Channel> &channel) const
{
    if (!m_accepting)
        return StreamRefusal::SystemBusy;
    if (!channel || (request.tuner && !m_tuners.has(*request.tuner)))
        return StreamRefusal::UnknownChannel;
    if (m_paused || blocked().contains(request.client.address))
        return StreamRefusal::AllTunersInUse;
    return std::nullopt;
}

void Relay::refuseAtOnce(const StreamRequest &request, StreamRefusal refusal, const Saying &detail)
{
    const LogScope about(aboutOf(request));
    qCInfo(lcRelay).noquote() << "request for" << request.guideNumber
                              << "refused:" << refusalText(refusal, detail);
    emit streamRefused(refusal, request);
}

void Relay::take(Viewer *viewer)
{
    const LogScope about(aboutOf(viewer->request()));
    m_viewers.append(viewer);
    follow(*viewer);
    const Channel &channel = viewer->channel();
    emit streamBegan(viewer->id(),
                     {viewer->request().sessionId, channel.id, channel.name, channel.guideNumber,
                      redacted(channel.source.url), viewer->request().client});
    placeWaiting();
    if (find(viewer->id()) && !viewer->tuner())
        QTimer::singleShot(m_limits.tunerWait, viewer, [this, viewer] { waitedTooLong(*viewer); });
}

void Relay::reclaim(DatagramViewer &viewer, ReceiverLoss loss)
{
    const auto tuner = viewer.tuner();
    if (!find(viewer.id()) || !tuner)
        return;
    m_tuners.release(*tuner);
    end(viewer, EndReason::ClientLeft, toText(loss));
    emit tunerReclaimed(*tuner, loss == ReceiverLoss::PortClosed);
}

bool Relay::reserveTuner(int tuner, const QString &owner)
{
    const bool playsByHttp = std::any_of(m_viewers.begin(), m_viewers.end(), [&](const Viewer *viewer) {
        return viewer->tuner() == tuner && !viewer->mayTakeReserved();
    });
    return !playsByHttp && m_tuners.reserve(tuner, owner);
}

void Relay::releaseTuner(int tuner)
{
    m_tuners.release(tuner);
    placeWaiting();
}

void Relay::follow(Viewer &viewer)
{
    connect(&viewer, &Viewer::left, this, [this, &viewer] { end(viewer, EndReason::ClientLeft, {}); });
    connect(
        &viewer, &Viewer::stalledTooLong, this, [this, &viewer] { end(viewer, EndReason::Stalled, {}); },
        Qt::QueuedConnection);
    connect(&viewer, &Viewer::noted, this, [this, &viewer](StreamEvent event) { noted(viewer, event); });
}

void Relay::placeWaiting()
{
    // In order of arrival, so that nobody is overtaken for the same tuner or the same provider's place.
    const QList<Viewer *> viewers = m_viewers;
    for (Viewer *viewer : viewers) {
        if (viewer->tuner() || !find(viewer->id()))
            continue;
        const auto tuner = m_tuners.place(takenTuners(), viewer->request().tuner, viewer->mayTakeReserved());
        if (tuner && m_feeds->makePlace(viewer->channel()))
            place(*viewer, *tuner);
    }
}

void Relay::place(Viewer &viewer, int tuner)
{
    const LogScope about(aboutOf(viewer.request()));
    viewer.setTuner(tuner);
    emit streamTuned(viewer.id(), tuner);
    QTimer::singleShot(m_limits.firstVideo, Qt::PreciseTimer, &viewer, [this, &viewer] {
        if (!viewer.hasBegun())
            refuse(viewer, StreamRefusal::NoVideoData, m_feeds->silenceOf(viewer));
    });
    m_feeds->attach(viewer);
}

void Relay::waitedTooLong(Viewer &viewer)
{
    if (viewer.tuner())
        return;
    const auto named = viewer.request().tuner;
    const bool namedIsTaken = named
        && (takenTuners().contains(*named) || (m_tuners.isReserved(*named) && !viewer.mayTakeReserved()));
    refuse(viewer, namedIsTaken ? StreamRefusal::TunerInUse : StreamRefusal::AllTunersInUse,
           namedIsTaken ? said(Said::TunerTaken) : whatIsTaken(viewer));
}

void Relay::noted(Viewer &viewer, StreamEvent event)
{
    if (event == StreamEvent::FirstByte && viewer.request().duration) {
        QTimer::singleShot(*viewer.request().duration, &viewer,
                           [this, &viewer] { end(viewer, EndReason::DurationReached, {}); });
    }
    emit streamNoted(viewer.id(), event);
}

void Relay::lost(const QList<StreamId> &streams, const Problem &problem)
{
    for (const StreamId stream : streams) {
        Viewer *const viewer = find(stream);
        if (viewer && viewer->hasBegun())
            end(*viewer, EndReason::UpstreamLost, problem.detail);
        else if (viewer)
            refuse(*viewer, StreamRefusal::TuneFailed, problem.detail);
    }
}

void Relay::refuse(Viewer &viewer, StreamRefusal refusal, const Saying &detail)
{
    const StreamRequest request = viewer.request();
    end(viewer, EndReason::Refused, refusalText(refusal, detail), refusal);
    emit streamRefused(refusal, request);
}

void Relay::end(Viewer &viewer, EndReason reason, const Saying &detail, std::optional<StreamRefusal> refusal)
{
    if (!m_viewers.removeOne(&viewer))
        return;
    const LogScope about(aboutOf(viewer.request()));
    qCInfo(lcRelay).noquote() << "stream" << viewer.id() << "ended:" << toWord(reason) << detail;
    const StreamProgress sum = viewer.progress();
    if (viewer.tuner())
        m_pastFaults.insert(*viewer.tuner(), m_feeds->faultsOf(viewer));
    m_feeds->detach(viewer);
    viewer.disconnect(this);
    viewer.part(refusal, this);
    viewer.deleteLater();
    emit streamSummed(sum);
    emit streamEnded(viewer.id(), reason, detail);
    // Queued: whoever ends several streams does not want others to slip in between.
    QMetaObject::invokeMethod(this, &Relay::placeWaiting, Qt::QueuedConnection);
}

bool Relay::endStream(StreamId stream, EndReason reason)
{
    Viewer *const viewer = find(stream);
    if (viewer)
        end(*viewer, reason, {});
    return viewer;
}

void Relay::endAll(EndReason reason)
{
    const QList<Viewer *> viewers = m_viewers;
    for (Viewer *viewer : viewers)
        end(*viewer, reason, {});
    if (reason == EndReason::ShuttingDown || reason == EndReason::Suspended)
        m_feeds->closeUnwatched();
}

void Relay::taste(const Channel &channel, std::chrono::milliseconds length, QObject *context,
                  const std::function<void(const ChannelTrial &)> &answer)
{
    m_feeds->taste(channel, length, context, answer);
}

QList<UpstreamStatus> Relay::upstreams() const
{
    return m_feeds->statuses();
}

QHash<QString, qint64> Relay::received() const
{
    return m_feeds->received();
}

UpstreamTally Relay::upstreamTally() const
{
    return m_feeds->tally();
}

StreamFaults Relay::faults(int tuner) const
{
    Viewer *const viewer = onTuner(tuner);
    return viewer ? m_feeds->faultsOf(*viewer) : m_pastFaults.value(tuner);
}

quint16 Relay::clientPort(int tuner) const
{
    const Viewer *const viewer = onTuner(tuner);
    return viewer ? viewer->peerPort() : 0;
}

QList<StreamProgress> Relay::progress() const
{
    QList<StreamProgress> all;
    for (const Viewer *viewer : m_viewers)
        all.append(viewer->progress());
    return all;
}

Viewer *Relay::find(StreamId stream) const
{
    const auto it =
        std::find_if(m_viewers.begin(), m_viewers.end(), [&](const Viewer *v) { return v->id() == stream; });
    return it == m_viewers.end() ? nullptr : *it;
}

Viewer *Relay::onTuner(int tuner) const
{
    const auto it = std::find_if(m_viewers.begin(), m_viewers.end(),
                                 [=](const Viewer *viewer) { return viewer->tuner() == tuner; });
    return it == m_viewers.end() ? nullptr : *it;
}

QList<int> Relay::takenTuners() const
{
    QList<int> taken;
    for (const Viewer *viewer : m_viewers) {
        if (viewer->tuner())
            taken.append(*viewer->tuner());
    }
    return taken;
}
