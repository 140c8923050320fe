// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "core/leftbehind.h"
#include "engine/engineworker.h"
#include "engine/logging.h"
#include "guide/eventpreviews.h"
#include "guide/programmetext.h"
#include "lineup/streamaddress.h"

#include <QThread>

#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto stopPatience = 2500ms;

/// What can't be changed while the ports are open.
bool needsRestart(const EngineConfig &a, const EngineConfig &b)
{
    return a.dataDirectory != b.dataDirectory || a.address != b.address || a.port != b.port
        || a.streamPort != b.streamPort || a.discovery != b.discovery || a.controlPort != b.controlPort
        || a.port80 != b.port80 || a.deviceId != b.deviceId || a.apiToken != b.apiToken
        || a.hostNames != b.hostNames || a.allowPublicPeers != b.allowPublicPeers
        || a.maxConsumers != b.maxConsumers || a.historySessions != b.historySessions
        || a.surviveBlackouts != b.surviveBlackouts || a.allowOtherTargets != b.allowOtherTargets;
}

} // namespace

/// The worker of one run; its objects live on `thread` from start() on.
struct Engine::Private {
    std::unique_ptr<QThread> thread;
    EngineWorker *worker = nullptr; ///< lives on `thread`, deletes itself when that ends
    std::unique_ptr<QThread> leaving; ///< of the run before, while it ends
    bool startsNext = false; ///< as soon as that one is gone
    EngineConfig config;
    bool watched = false;
    std::optional<WallTime> pausedUntil;
    std::chrono::milliseconds beatInterval{0}; ///< 0: nobody wants a heartbeat
    std::function<void()> beat;
    std::function<EngineWorker *(const EngineConfig &)> make; ///< none: the true one

    /// False: there is nobody who would answer.
    template <typename Call> bool tell(Call call)
    {
        if (worker)
            QMetaObject::invokeMethod(worker, [w = worker, call = std::move(call)] { call(*w); });
        return worker;
    }

    /// Lets this run end by itself. What it still says is not heard: it is of ports that are closing.
    void leave(Engine &engine)
    {
        if (!thread)
            return;
        worker->disconnect(&engine);
        // quit() overtakes queued calls, so the thread ends itself after the worker has stopped.
        tell([](EngineWorker &w) {
            w.stop();
            QThread::currentThread()->quit();
        });
        worker = nullptr;
        leaving = std::move(thread);
    }
};

Engine::Engine(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<QList<Consumer>>();
}

Engine::~Engine()
{
    stop();
}

void Engine::setHeartbeat(std::chrono::milliseconds interval, std::function<void()> beat)
{
    d->beatInterval = interval;
    d->beat = std::move(beat);
}

void Engine::setWorkers(std::function<EngineWorker *(const EngineConfig &config)> make)
{
    d->make = std::move(make);
}

void Engine::start(const EngineConfig &config)
{
    d->config = config;
    d->leave(*this);
    emit starting();
    const bool waits = std::exchange(d->startsNext, true);
    if (!d->leaving) {
        begin();
        return;
    }
    // Two at once would want the same ports and the same database.
    if (!waits)
        connect(d->leaving.get(), &QThread::finished, this, &Engine::begin, Qt::QueuedConnection);
    if (d->leaving->isFinished())
        QMetaObject::invokeMethod(this, &Engine::begin, Qt::QueuedConnection);
}

void Engine::begin()
{
    if (!d->startsNext || (d->leaving && !d->leaving->wait(stopPatience)))
        return; // stopped meanwhile, or begun already
    d->leaving.reset();
    d->startsNext = false;
    const EngineConfig &config = d->config;
    d->thread = std::make_unique<QThread>();
    d->thread->setObjectName(QStringLiteral("engine"));
    auto *worker = d->make ? d->make(config) : new EngineWorker(config);
    d->worker = worker;
    worker->moveToThread(d->thread.get());
    connect(d->thread.get(), &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &EngineWorker::ready, this, &Engine::ready);
    connect(worker, &EngineWorker::failed, this, [this](const Problem &problem) {
        d->leave(*this);
        emit failed(problem);
    });
    connect(worker, &EngineWorker::snapshotTaken, this, &Engine::snapshotTaken);
    connect(worker, &EngineWorker::trayChanged, this, &Engine::trayChanged);
    connect(worker, &EngineWorker::deviceChanged, this, &Engine::deviceChanged);
    connect(worker, &EngineWorker::lineupChanged, this, &Engine::lineupChanged);
    connect(worker, &EngineWorker::historyRead, this, &Engine::historyRead);
    connect(worker, &EngineWorker::replayRead, this, &Engine::replayRead);
    connect(worker, &EngineWorker::backupsRead, this, &Engine::backupsRead);
    connect(worker, &EngineWorker::companionChanged, this, &Engine::companionChanged);
    connect(worker, &EngineWorker::channelTested, this, &Engine::channelTested);
    connect(worker, &EngineWorker::logoRead, this, &Engine::logoRead);
    connect(worker, &EngineWorker::companionLooked, this, &Engine::companionLooked);
    connect(worker, &EngineWorker::refreshed, this, &Engine::refreshed);
    connect(worker, &EngineWorker::serversFound, this, &Engine::serversFound);
    connect(worker, &EngineWorker::plexSignInChanged, this, &Engine::plexSignInChanged);
    connect(worker, &EngineWorker::plexServerTaken, this, &Engine::plexServerTaken);
    connect(worker, &EngineWorker::messagesChanged, this, &Engine::messagesChanged);
    connect(worker, &EngineWorker::messageTested, this, &Engine::messageTested);
    connect(worker, &EngineWorker::deviceIdKept, this, &Engine::deviceIdKept);
    connect(worker, &EngineWorker::eventTold, this, &Engine::eventTold);
    connect(worker, &EngineWorker::purged, this, &Engine::purged);
    connect(worker, &EngineWorker::changeRefused, this, &Engine::changeRefused);
    connect(worker, &EngineWorker::guideChanged, this, &Engine::guideChanged);
    connect(worker, &EngineWorker::onNowChanged, this, &Engine::onNowChanged);
    connect(worker, &EngineWorker::playlistContentRead, this, &Engine::playlistContentRead);
    connect(worker, &EngineWorker::guideCandidatesRead, this, &Engine::guideCandidatesRead);
    connect(worker, &EngineWorker::scheduleRead, this, &Engine::scheduleRead);
    d->thread->start();
    if (d->beat)
        d->tell([interval = d->beatInterval, beat = d->beat](EngineWorker &w) { w.beat(interval, beat); });
    d->tell([](EngineWorker &w) { w.start(); });
    setWatched(d->watched);
    if (d->pausedUntil)
        pauseTuner(*d->pausedUntil);
}

void Engine::stop()
{
    d->leave(*this);
    d->startsNext = false;
    if (!d->leaving)
        return;
    if (!d->leaving->wait(stopPatience)) {
        // Something hangs in a system call; the process is about to end, and an abandoned thread harms less
        // than a hang.
        qCCritical(lcEngine) << "stop: the engine thread did not end in time";
        leaveBehind(std::move(d->leaving));
        return;
    }
    d->leaving.reset();
}

bool Engine::apply(const EngineConfig &config)
{
    const bool restart = !d->thread || needsRestart(d->config, config);
    d->config = config;
    if (restart)
        start(config);
    else
        d->tell([config](EngineWorker &w) { w.apply(config); });
    return restart;
}

void Engine::setWatched(bool watched)
{
    d->watched = watched;
    d->tell([watched](EngineWorker &w) { w.setWatched(watched); });
}

void Engine::acknowledgeSnapshot()
{
    d->tell([](EngineWorker &w) { w.acknowledgeSnapshot(); });
}

void Engine::pauseTuner(WallTime until)
{
    d->pausedUntil = until;
    d->tell([until](EngineWorker &w) { w.pauseTuner(until); });
}

void Engine::resumeTuner()
{
    d->pausedUntil.reset();
    d->tell([](EngineWorker &w) { w.pauseTuner(std::nullopt); });
}

void Engine::stopConsumers(const QStringList &sessionIds)
{
    d->tell([sessionIds](EngineWorker &w) { w.stopConsumers(sessionIds); });
}

void Engine::purge(const ConsumerFilter &filter)
{
    d->tell([filter](EngineWorker &w) { w.purge(filter); });
}

void Engine::block(const QString &address, std::chrono::minutes length)
{
    d->tell([address, length](EngineWorker &w) { w.block(address, length); });
}

void Engine::refreshLineup()
{
    d->tell([](EngineWorker &w) { w.refreshLineup(); });
}

void Engine::refreshGuide()
{
    d->tell([](EngineWorker &w) { w.refreshGuide(); });
}

void Engine::changeChannels(const QList<ChannelChange> &changes)
{
    d->tell([changes](EngineWorker &w) { w.changeChannels(changes); });
}

void Engine::forgetMissing(const QStringList &channelIds)
{
    d->tell([channelIds](EngineWorker &w) { w.forgetMissing(channelIds); });
}

void Engine::requestPlaylistContent(const PlaylistConfig &playlist)
{
    d->tell([playlist](EngineWorker &w) { w.requestPlaylistContent(playlist); });
}

void Engine::requestGuideCandidates(const QString &channelId, const QString &search)
{
    d->tell([channelId, search](EngineWorker &w) { w.requestGuideCandidates(channelId, search); });
}

void Engine::requestSchedule(const QString &channelId)
{
    d->tell([channelId](EngineWorker &w) { w.requestSchedule(channelId); });
}

void Engine::renewDeviceId()
{
    d->tell([](EngineWorker &w) { w.renewDeviceId(); });
}

void Engine::addToHistory(const QList<EndedConsumer> &sessions)
{
    d->tell([sessions](EngineWorker &w) { w.addToHistory(sessions); });
}

void Engine::requestHistory(const HistoryQuery &query)
{
    HistoryPage none;
    none.available = false;
    if (!d->tell([query](EngineWorker &w) { w.requestHistory(query); }))
        QMetaObject::invokeMethod(
            this, [this, none] { emit historyRead(none); }, Qt::QueuedConnection);
}

void Engine::requestReplay(const QString &consumerId)
{
    d->tell([consumerId](EngineWorker &w) { w.requestReplay(consumerId); });
}

void Engine::setUpCompanion(bool isAgreed)
{
    d->tell([isAgreed](EngineWorker &w) { w.setUpCompanion(isAgreed); });
}

void Engine::testMessage(const QString &target)
{
    d->tell([target](EngineWorker &w) { w.testMessage(target); });
}

void Engine::undoInCompanion(const QString &changeId)
{
    d->tell([changeId](EngineWorker &w) { w.undoInCompanion(changeId); });
}

void Engine::searchServers()
{
    if (!d->tell([](EngineWorker &w) { w.searchServers(); }))
        QMetaObject::invokeMethod(
            this, [this] { emit serversFound({}); }, Qt::QueuedConnection);
}

void Engine::signInToPlex(bool isWanted)
{
    d->tell([isWanted](EngineWorker &w) { w.signInToPlex(isWanted); });
}

void Engine::takePlexServer(const QString &machine)
{
    d->tell([machine](EngineWorker &w) { w.takePlexServer(machine); });
}

void Engine::testChannel(const QString &channelId)
{
    d->tell([channelId](EngineWorker &w) { w.testChannel(channelId); });
}

void Engine::requestLogo(const QString &key)
{
    d->tell([key](EngineWorker &w) { w.requestLogo(key); });
}

void Engine::requestBackups(const QString &channelId)
{
    d->tell([channelId](EngineWorker &w) { w.requestBackups(channelId); });
}

void Engine::setBackups(const QString &channelId, const QStringList &addresses)
{
    d->tell([channelId, addresses](EngineWorker &w) { w.setBackups(channelId, addresses); });
}

void Engine::setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift)
{
    d->tell([channelId, shift](EngineWorker &w) { w.setGuideShift(channelId, shift); });
}

EventPreviews Engine::previewEvents(const EventStyle &style, const QStringList &names)
{
    return ::previewEvents(style, names, SystemClock().wall());
}

SourcedSchedule Engine::previewGuideShift(const SourcedSchedule &schedule, const GuideShift &shift)
{
    return withGuideShift(schedule, shift);
}

Problem Engine::checkBackup(const QString &address)
{
    const Result<StreamSource> source = readStreamAddress(address.toUtf8());
    return source ? Problem() : source.problem();
}
