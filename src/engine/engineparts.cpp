// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engineparts.h"

#include "engine/devicesummary.h"
#include "engine/logging.h"
#include "fetch/namelookup.h"

#include <QCoreApplication>
#include <QThread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto cleanupPause = 30s;
constexpr int cleanedAtOnce = 500, rewrittenAtOnce = 500;
constexpr auto progressPause = 500ms;
constexpr auto startPatience = 1500ms;

RelayLimits relayLimits(const EngineConfig &config)
{
    RelayLimits limits;
    limits.tuners = config.tuners;
    limits.clientGivenUp = config.stallTimeout;
    limits.hlsBitrate = qint64(config.hlsLimit) * 1000;
    return limits;
}

StoreTuning storeTuning(const EngineConfig &config)
{
    StoreTuning tuning;
    tuning.sessionsKept = config.historySessions;
    tuning.isFullySynchronous = config.surviveBlackouts;
    tuning.namesKept = std::chrono::hours(24) * config.companion.namesDays;
    return tuning;
}

} // namespace

EngineParts::EngineParts(const EngineConfig &config, const DeviceIdentity &identity, const Clock &clock)
    : m_clock(clock)
    , m_config(config)
    , m_identity(identity)
    , m_registry(m_clock, config.maxConsumers)
    , m_store(config.dataDirectory, m_clock, storeTuning(config))
    , m_importer(config.dataDirectory + u"/lineup"_s, m_clock)
    , m_frequencies(config.dataDirectory + u"/frequencies.json"_s)
    , m_guide(config.dataDirectory + u"/guide"_s, m_clock)
    , m_relay(m_clock, relayLimits(config),
              [this](const QString &number) -> std::optional<Channel> {
                  const Channel *channel = m_lineup.byNumber(number);
                  return channel && channel->enabled ? std::optional(*channel) : std::nullopt;
              })
    , m_counter(m_clock, m_relay)
    , m_data(config.dataDirectory + u"/data-use.json"_s)
    , m_loops(m_clock)
    , m_controlled(m_relay)
    , m_companion(companionParts())
    , m_logos(config.dataDirectory + u"/logos"_s)
    , m_feed(
          m_clock, m_registry, [this](Snapshot &snapshot) { completeSnapshot(snapshot); },
          [this](TraySummary &summary) { completeTray(summary); })
    , m_events(m_clock, config.dataDirectory, [this](Situation &situation) { fillSituation(situation); })
    , m_messages(messageParts())
{
    m_cleanupTimer.setInterval(cleanupPause);
    m_progressTimer.setInterval(progressPause);
    m_patience.setInterval(startPatience);
    m_patience.setSingleShot(true);
    m_relay.setAccepting(false);
    m_loops.watch("main", QCoreApplication::instance()->thread());
    m_loops.watch("engine", QThread::currentThread());
    m_loops.watch("store", m_store.workerThread());
    joinConsumers();
    joinRelay();
    joinLineup();
    joinSources();
    joinStore();
    joinSleep();
    joinEvents();
    joinCompanion();
    joinMessages();
}

EngineParts::~EngineParts()
{
    m_importer.disconnect(this); // its end would open the ports
    m_importer.abort();
    m_summing.waitForDone();
    m_control.reset();
    m_discovery.reset();
    // A clean stop does not mark consumers stopped: whoever watches is told by the end of the stream and may
    // come back.
    m_relay.endAll(EndReason::ShuttingDown);
    m_registry.storeAll();
    while (!m_toRewrite.isEmpty())
        rewriteSome();
    m_front.reset();
    if (!m_store.flush(2s))
        qCWarning(lcEngine) << "stop: not everything could be written to the database";
    m_messages.end();
    NameLookup::endAll(300ms);
}

void EngineParts::joinConsumers()
{
    connect(&m_registry, &ConsumerRegistry::changed, this, [this](const Consumer &consumer) {
        m_store.save(consumer);
        if (!m_cleanupTimer.isActive())
            m_cleanupTimer.start();
    });
    connect(&m_registry, &ConsumerRegistry::touched, this,
            [this](const Consumer &consumer) { m_store.touch(consumer.id, consumer.lastActivity); });
    connect(&m_registry, &ConsumerRegistry::stateChanged, &m_store, &Store::recordChange);
    connect(&m_registry, &ConsumerRegistry::ended, &m_store, &Store::recordEnd);
    connect(&m_registry, &ConsumerRegistry::streamToClose, this,
            [this](StreamId stream, EndReason reason) { m_relay.endStream(stream, reason); });
    connect(&m_cleanupTimer, &QTimer::timeout, this, [this] {
        // Those that remain have their turn after whatever waits meanwhile.
        const bool isDone = m_registry.cleanUp(cleanedAtOnce) < cleanedAtOnce;
        m_cleanupTimer.setInterval(isDone ? cleanupPause : 0s);
        if (m_registry.size() == 0)
            m_cleanupTimer.stop();
    });
}

void EngineParts::joinRelay()
{
    connect(&m_relay, &Relay::streamBegan, this, [this](StreamId stream, const StreamBegin &begin) {
        m_registry.beginStream(stream, begin);
        if (!m_progressTimer.isActive())
            m_progressTimer.start();
    });
    connect(&m_relay, &Relay::streamTuned, &m_registry, &ConsumerRegistry::assignTuner);
    connect(&m_relay, &Relay::streamNoted, this, [this](StreamId stream, StreamEvent event) {
        m_registry.noteStream(stream, event);
        noteForEvents(stream, event);
    });
    connect(&m_relay, &Relay::streamSummed, &m_registry, &ConsumerRegistry::noteProgress);
    connect(&m_relay, &Relay::streamEnded, this,
            [this](StreamId stream, EndReason reason, const Saying &detail) {
                const Consumer *const known = m_registry.findStream(stream);
                const std::optional<Consumer> consumer = known ? std::optional(*known) : std::nullopt;
                m_registry.endStream(stream, reason, detail);
                if (consumer && !isCheckup(*consumer))
                    m_events.noteEnded(*consumer, reason, detail);
                m_feed.noteElsewhere();
            });
    connect(&m_relay, &Relay::streamRefused, this, &EngineParts::noteRefusal);
    connect(&m_progressTimer, &QTimer::timeout, this, &EngineParts::collectProgress);
}

void EngineParts::joinStore()
{
    connect(&m_store, &Store::opened, this, [this](const QList<Consumer> &restorable) {
        restore(restorable);
        m_stored = true;
        listenWhenPrepared();
    });
    connect(&m_store, &Store::healthChanged, this, [this] { m_feed.noteElsewhere(); });
    connect(&m_store, &Store::restorableFound, this, &EngineParts::restore);
    connect(&m_store, &Store::rewriteWanted, this, &EngineParts::rewrite);
    m_rewriting.setInterval(0);
    connect(&m_rewriting, &QTimer::timeout, this, &EngineParts::rewriteSome);
}

void EngineParts::rewrite()
{
    ConsumerFilter filter;
    filter.all = true;
    m_toRewrite = m_registry.named(filter);
    m_rewriting.start();
}

/// Whoever waits has a turn between some and the next ones.
void EngineParts::rewriteSome()
{
    for (int left = rewrittenAtOnce; left > 0 && !m_toRewrite.isEmpty(); --left) {
        const ConsumerName name = m_toRewrite.takeLast();
        const Consumer *const consumer = m_registry.find(name.sessionId);
        if (consumer && consumer->id == name.id)
            m_store.save(*consumer);
    }
    if (m_toRewrite.isEmpty())
        m_rewriting.stop();
}

void EngineParts::joinSleep()
{
    connect(&m_bus, &SystemBus::opened, this, &EngineParts::guardSleep);
    connect(&m_bus, &SystemBus::opened, &m_networkCost, &NetworkCost::followSystem);
    connect(&m_network, &NetworkWatch::changed, this, [this] {
        followNetwork();
        m_networkCost.look();
        m_importer.hasten();
        m_guide.hasten();
    });
    connect(&m_relay, &Relay::streamBegan, this, &EngineParts::watchForSleep);
    connect(&m_relay, &Relay::streamEnded, this, &EngineParts::watchForSleep);
}

void EngineParts::guardSleep()
{
    m_sleep = std::make_unique<SleepGuard>();
    connect(m_sleep.get(), &SleepGuard::suspending, this, [this] { m_relay.endAll(EndReason::Suspended); });
    connect(m_sleep.get(), &SleepGuard::resumed, this, [this] {
        followNetwork();
        m_importer.refreshDue(); // their timers stood still
        m_guide.refreshDue();
    });
    connect(m_sleep.get(), &SleepGuard::healthChanged, this, [this] { m_feed.noteElsewhere(); });
    m_sleep->setEnabled(m_config.keepAwake);
    watchForSleep();
}

void EngineParts::watchForSleep()
{
    if (m_sleep)
        m_sleep->setWatched(!m_relay.progress().isEmpty());
}

void EngineParts::followNetwork()
{
    if (m_discovery)
        m_discovery->followNetwork();
    if (m_control)
        m_control->followNetwork();
    if (m_front)
        m_front->followNetwork();
    if (m_front)
        emit deviceChanged(deviceSummary());
}

void EngineParts::restore(const QList<Consumer> &consumers)
{
    m_registry.restore(consumers);
    if (!consumers.isEmpty())
        m_cleanupTimer.start();
    m_feed.noteElsewhere();
}

void EngineParts::open()
{
    m_store.open();
    m_patience.start();
    apply(m_config);
}

void EngineParts::apply(const EngineConfig &config)
{
    const bool readsEvents = config.events != m_config.events || !m_imported;
    if (config.companion.namesDays != m_config.companion.namesDays)
        m_store.keepNames(storeTuning(config).namesKept);
    m_config = config;
    if (readsEvents)
        applyEvents();
    m_relay.setTunerCount(config.tuners);
    m_relay.setLimits(relayLimits(config));
    if (m_sleep)
        m_sleep->setEnabled(config.keepAwake);
    m_importer.setPlaylists(config.playlists, config.testCard);
    m_importer.update();
    if (m_imported) // a guide is read for the channels there are
        applyGuide();
    if (m_front)
        m_companion.apply(config.companion);
    tellDevice();
}

void EngineParts::setIdentity(const DeviceIdentity &identity)
{
    m_identity = identity;
    tellDevice();
}

void EngineParts::tellDevice()
{
    if (m_discovery)
        m_discovery->setDescription(description());
    if (m_front)
        emit deviceChanged(deviceSummary());
}

void EngineParts::acceptStreams()
{
    m_imported = true;
    m_relay.setAccepting(true);
    listenWhenPrepared();
}

void EngineParts::listenWhenPrepared()
{
    // A slow provider or disk must not keep us from answering: after a short patience requests for video get
    // 803 until it is there.
    const bool prepared = m_stored && m_imported;
    if (!m_front && (prepared || !m_patience.isActive()))
        listen();
}

void EngineParts::listen()
{
    m_front = std::make_unique<HttpFront>(httpParts());
    if (const Problem problem =
            m_front->listen(m_config.address, m_config.port, m_config.streamPort, m_config.handed)) {
        emit failed(problem);
        return;
    }
    if (m_config.discovery)
        startDiscovery();
    if (m_config.discovery && (m_config.port80 || m_config.handed.http80 >= 0))
        m_front->offerAlsoOn(m_config.address, 80, m_config.handed.http80);
    for (const quint16 port : {m_front->apiPort(), m_front->streamPort(), m_front->extraPort(),
                               m_config.discovery ? m_config.controlPort : quint16(0)}) {
        if (port > 0)
            m_ownPorts.emplace_back(port);
    }
    const DeviceSummary device = deviceSummary();
    qCInfo(lcEngine).noquote() << "listening:" << device.apiAddress << "and, for video,"
                               << device.streamAddress << "as device" << device.deviceId;
    emit deviceChanged(device);
    emit listening({device.apiAddress, device.streamAddress, device.deviceId});
}

void EngineParts::startDiscovery()
{
    m_discovery = std::make_unique<Discovery>(description(), m_config.controlPort, m_front->apiPort(),
                                              m_config.address);
    connect(m_discovery.get(), &Discovery::healthChanged, this, [this] { m_feed.noteElsewhere(); });
    m_discovery->start();
    startControl();
}

HttpParts EngineParts::httpParts()
{
    return {
        .clock = m_clock,
        .registry = m_registry,
        .lineup = m_lineup,
        .guide = m_guide,
        .relay = m_relay,
        .frequencies = m_frequencies.plan(),
        .description = [this] { return description(); },
        .storeHealth = [this] { return m_store.health(); },
        .discoveryHealth = [this] { return discoveryHealth(); },
        .lineupProblem = [this] { return lineupProblem(); },
        .isReady = [this] { return m_stored && m_imported; },
        .readHistory = [this](const auto &query, QObject *context,
                              auto answer) { m_store.readHistory(query, context, std::move(answer)); },
        .readReplay = [this](const auto &id, QObject *context,
                             auto answer) { m_store.readReplay(id, context, std::move(answer)); },
        .scanStatus = [this] { return scanStatus(); },
        .startScan = [this] { scan(); },
        .abortScan = [this] { m_importer.abort(); },
        .setFavorite = [this](const QString &number,
                              QChar sign) { return m_lineup.setFavorite(number, sign); },
        .version = QStringLiteral(PLEXBRIDGE_VERSION),
        .apiToken = m_config.apiToken,
        .allowPublicPeers = m_config.allowPublicPeers,
        .playlists = [this] { return m_importer.playlistStates(); },
        .missingChannels = [this] { return m_importer.missing(); },
        .forgetMissing = [this](const QStringList &ids) { m_importer.forgetMissing(ids); },
        .lineupChanges = [this] { return m_importer.changes(); },
        .events = [this](int limit) { return m_events.newest(limit); },
        .readLogo = [this](const QString &key, QObject *context,
                           auto answer) { m_logos.read(key, context, std::move(answer)); },
        .budget = m_budget,
        .hostNames = m_config.hostNames,
        .storeStatistics = [this] { return m_store.statistics(); },
        .streamTally = [this] { return m_counter.tally(); },
        .threadTallies =
            [this] {
                m_loops.noteInterest();
                return m_loops.tallies();
            },
        .companion = [this] { return m_companion.state(); },
        .messages = [this] { return m_messages.state(); },
        .testMessage = [this](const QString &target, QObject *context,
                              auto answer) { m_messages.test(target, context, std::move(answer)); },
    };
}

DiscoveryHealth EngineParts::discoveryHealth() const
{
    DiscoveryHealth off;
    off.enabled = false;
    if (!m_discovery)
        return off;
    DiscoveryHealth health = m_discovery->health();
    if (!health.problem && m_control)
        health.problem = m_control->problem();
    return health;
}

DeviceSummary EngineParts::deviceSummary() const
{
    return summaryOf(m_config, m_identity.deviceId,
                     m_front ? Ports{m_front->apiPort(), m_front->streamPort()} : Ports());
}
