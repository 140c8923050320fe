// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engineworker.h"

#include "companion/companionmemory.h"
#include "companion/plexsignin.h"
#include "companion/serversearch.h"
#include "consumers/consumerpurge.h"
#include "core/said.h"
#include "engine/engineparts.h"
#include "engine/logging.h"

#include <QDir>

#include <limits>
#include <utility>

namespace {

/// One that exists keeps its permissions: it may be somebody's on purpose.
bool makePrivateDirectory(const QString &path)
{
    if (QFileInfo::exists(path))
        return QFileInfo(path).isDir();
    return QDir().mkpath(path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

EngineWorker::EngineWorker(const EngineConfig &config, std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
    , m_config(config)
    , m_heartbeat(this)
{
}

EngineWorker::~EngineWorker() = default;

void EngineWorker::beat(std::chrono::milliseconds interval, const std::function<void()> &beat)
{
    connect(&m_heartbeat, &QTimer::timeout, this, beat);
    m_heartbeat.start(interval);
}

void EngineWorker::start()
{
    if (!makePrivateDirectory(m_config.dataDirectory)) {
        emit failed({ProblemCode::DataDirectoryUnusable, m_config.dataDirectory, {}});
        return;
    }
    const Result<DeviceIdentity> identity = DeviceIdentity::load(m_config.dataDirectory, m_config.deviceId);
    if (!identity) {
        emit failed(identity.problem());
        return;
    }
    m_parts = std::make_unique<EngineParts>(m_config, identity.value(), *m_clock);
    connect(m_parts.get(), &EngineParts::listening, this, &EngineWorker::ready);
    connect(m_parts.get(), &EngineParts::failed, this, &EngineWorker::failed);
    connect(m_parts.get(), &EngineParts::deviceChanged, this, &EngineWorker::deviceChanged);
    connect(m_parts.get(), &EngineParts::lineupChanged, this, [this](const LineupSummary &lineup) {
        emit lineupChanged(lineup);
        tellNews();
    });
    connect(&m_parts->companion(), &Companion::looked, this, &EngineWorker::companionLooked);
    connect(m_parts.get(), &EngineParts::companionChanged, this, &EngineWorker::companionChanged);
    connect(m_parts.get(), &EngineParts::messagesChanged, this, &EngineWorker::messagesChanged);
    connect(&m_parts->guide(), &Guide::summaryChanged, this, [this] {
        if (m_watched)
            emit guideChanged(m_parts->guide().summary());
    });
    connect(&m_parts->guide(), &Guide::onNowChanged, this,
            [this] { emit onNowChanged(m_parts->guide().onNow()); });
    connect(&m_parts->feed(), &SnapshotFeed::snapshotTaken, this, &EngineWorker::snapshotTaken);
    connect(&m_parts->feed(), &SnapshotFeed::trayChanged, this, &EngineWorker::trayChanged);
    connect(&m_parts->events(), &EventWatch::told, this, &EngineWorker::eventTold);
    m_parts->open();
}

void EngineWorker::stop()
{
    if (!m_parts)
        return;
    m_parts.reset();
    qCInfo(lcEngine) << "stopped";
}

void EngineWorker::apply(const EngineConfig &config)
{
    m_config = config;
    if (m_parts)
        m_parts->apply(config);
}

void EngineWorker::setWatched(bool watched)
{
    m_watched = watched;
    if (!m_parts)
        return;
    m_parts->setWatched(watched);
    if (watched) {
        emit refreshed(m_news = m_parts->refreshNews());
        emit guideChanged(m_parts->guide().summary());
        emit onNowChanged(m_parts->guide().onNow());
        emit companionChanged(m_parts->companion().state());
        tellPastEvents();
        emit messagesChanged(m_parts->messages().state());
    }
}

/// What happened before anybody looked, also before this start.
void EngineWorker::tellPastEvents()
{
    if (std::exchange(m_toldPast, true))
        return;
    const QList<Event> past = m_parts->events().newest(std::numeric_limits<int>::max());
    for (auto event = past.crbegin(); event != past.crend(); ++event)
        emit eventTold({*event, false});
}

void EngineWorker::tellNews()
{
    if (!m_watched || !m_parts)
        return;
    const LineupNews news = m_parts->refreshNews();
    if (std::exchange(m_news, news) != news)
        emit refreshed(news);
}

void EngineWorker::acknowledgeSnapshot()
{
    if (m_parts)
        m_parts->feed().acknowledge();
}

void EngineWorker::pauseTuner(std::optional<WallTime> until)
{
    if (m_parts)
        m_parts->pause(until);
}

void EngineWorker::stopConsumers(const QStringList &sessionIds)
{
    if (m_parts)
        m_parts->registry().stop(sessionIds);
}

void EngineWorker::purge(const ConsumerFilter &filter)
{
    if (m_parts)
        ConsumerPurge::begin(m_parts->registry(), filter, [this](int count) { emit purged(count); });
}

void EngineWorker::block(const QString &address, std::chrono::minutes length)
{
    if (m_parts)
        m_parts->block(address, length);
}

void EngineWorker::refreshLineup()
{
    if (m_parts)
        m_parts->refresh();
}

void EngineWorker::requestHistory(const HistoryQuery &query)
{
    if (m_parts)
        return m_parts->store().readHistory(query, this,
                                            [this](const HistoryPage &page) { emit historyRead(page); });
    HistoryPage none;
    none.available = false;
    emit historyRead(none);
}

void EngineWorker::requestReplay(const QString &consumerId)
{
    if (m_parts)
        m_parts->store().readReplay(consumerId, this,
                                    [this](const HistoryReplay &replay) { emit replayRead(replay); });
}

void EngineWorker::requestBackups(const QString &channelId)
{
    if (const auto backups = m_parts ? m_parts->backupsOf(channelId) : std::nullopt)
        emit backupsRead(*backups);
}

void EngineWorker::renewDeviceId()
{
    if (!m_parts)
        return;
    const Result<DeviceIdentity> identity = DeviceIdentity::renew(m_config.dataDirectory);
    if (identity)
        return m_parts->setIdentity(identity.value());
    const Problem &why = identity.problem();
    qCWarning(lcEngine).noquote() << "no new device id: it can't be stored in" << why.subject << why.detail;
    emit deviceIdKept(why);
}

void EngineWorker::setUpCompanion(bool isAgreed)
{
    if (m_parts)
        m_parts->companion().setUp(isAgreed);
}

void EngineWorker::undoInCompanion(const QString &changeId)
{
    if (m_parts)
        m_parts->companion().undo(changeId);
}

void EngineWorker::searchServers()
{
    auto *search = new ServerSearch(this);
    connect(search, &ServerSearch::finished, this, [this, search](const QList<FoundServer> &servers) {
        search->deleteLater();
        emit serversFound(servers);
    });
    const QHostAddress own(m_config.address);
    search->start(own.isLoopback() ? own : ServerSearch::group());
}

void EngineWorker::signInToPlex(bool isWanted)
{
    m_signIn.reset();
    if (!isWanted)
        return;
    const QString path = CompanionMemory::pathIn(m_config.dataDirectory);
    const CompanionMemory memory = CompanionMemory::read(path);
    (void)memory.write(path); // the token is for this client only
    m_signIn = std::make_unique<PlexSignIn>(memory.clientId, *m_clock, PlexSignIn::Place());
    connect(m_signIn.get(), &PlexSignIn::taken, this, &EngineWorker::plexServerTaken);
    connect(m_signIn.get(), &PlexSignIn::changed, this,
            [this] { emit plexSignInChanged(m_signIn->state()); });
    m_signIn->start();
}

void EngineWorker::takePlexServer(const QString &machine)
{
    if (m_signIn)
        m_signIn->take(machine);
}

void EngineWorker::testMessage(const QString &target)
{
    if (m_parts)
        m_parts->messages().test(target, this, [this](const MessageTest &test) { emit messageTested(test); });
}

void EngineWorker::refreshGuide()
{
    if (m_parts)
        m_parts->guide().refresh();
}

void EngineWorker::changeChannels(const QList<ChannelChange> &changes)
{
    if (!m_parts)
        return;
    for (const Problem &problem : m_parts->change(changes))
        emit changeRefused(problem);
}

void EngineWorker::forgetMissing(const QStringList &channelIds)
{
    if (m_parts)
        m_parts->importer().forgetMissing(channelIds);
}

void EngineWorker::requestPlaylistContent(const PlaylistConfig &playlist)
{
    if (m_parts)
        m_parts->importer().readContent(
            playlist, this, [this](const PlaylistContent &content) { emit playlistContentRead(content); });
}

void EngineWorker::requestGuideCandidates(const QString &channelId, const QString &search)
{
    if (m_parts)
        m_parts->guide().findCandidates(channelId, search, this, [this](const GuideCandidates &candidates) {
            emit guideCandidatesRead(candidates);
        });
}

void EngineWorker::requestSchedule(const QString &channelId)
{
    if (m_parts)
        m_parts->guide().readSchedule(channelId, this, [this, channelId](SourcedSchedule schedule) {
            if (!m_parts)
                return;
            const auto &shifts = m_parts->lineup().marks().guideShifts;
            if (const auto known = shifts.constFind(channelId); known != shifts.cend())
                schedule.shift = *known;
            if (const Channel *channel = m_parts->lineup().byId(channelId))
                schedule.playlistShift = channel->guideShift;
            emit scheduleRead(schedule);
        });
}

void EngineWorker::setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift)
{
    if (m_parts)
        (void)m_parts->lineup().setGuideShift(channelId, shift);
}

void EngineWorker::testChannel(const QString &channelId)
{
    const auto tell = [this](const ChannelTrial &trial) {
        emit channelTested(trial);
    };
    if (m_parts && m_parts->testChannel(channelId, this, tell))
        return;
    ChannelTrial none;
    none.channelId = channelId;
    none.problem = {ProblemCode::SourceEmpty, {}, Said::NoSuchChannel};
    tell(none);
}

void EngineWorker::requestLogo(const QString &key)
{
    if (m_parts)
        m_parts->logos().read(key, this, [this, key](const Logo &logo) { emit logoRead(key, logo.bytes); });
}

void EngineWorker::setBackups(const QString &channelId, const QStringList &addresses)
{
    if (m_parts)
        m_parts->setBackups(channelId, addresses);
}
