// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/companion.h"
#include "consumers/consumerregistry.h"
#include "core/channelbackups.h"
#include "core/devicesummary.h"
#include "core/engineconfig.h"
#include "core/lineupnews.h"
#include "core/snapshot.h"
#include "device/connectionbudget.h"
#include "device/controlserver.h"
#include "device/devicedocuments.h"
#include "device/discovery.h"
#include "device/keptfrequencies.h"
#include "device/networkcost.h"
#include "device/networkwatch.h"
#include "engine/controlledstreams.h"
#include "engine/databook.h"
#include "engine/heaptrim.h"
#include "engine/loopwatch.h"
#include "engine/snapshotfeed.h"
#include "engine/streamcounter.h"
#include "events/eventwatch.h"
#include "fetch/ownports.h"
#include "guide/guide.h"
#include "http/httpfront.h"
#include "lineup/lineup.h"
#include "lineup/lineupimporter.h"
#include "lineup/logoshelf.h"
#include "messages/messages.h"
#include "power/sleepguard.h"
#include "power/systembus.h"
#include "relay/relay.h"
#include "store/store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <list>
#include <memory>
#include <optional>
#include <utility>

/// The parts of one run and the wires between them. Made, used and deleted on the engine thread, owned by
/// EngineWorker. Members are declared in the order in which they may be used by those after them, so that
/// destruction is safe.
class EngineParts : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives it.
    EngineParts(const EngineConfig &config, const DeviceIdentity &identity, const Clock &clock);
    ~EngineParts() override; ///< ends streams, stores everything

    /// Opens the store, reads the lineup, then listens. `listening` or `failed` follows.
    void open();
    void apply(const EngineConfig &config);
    void setIdentity(const DeviceIdentity &identity); ///< tells everybody
    void block(const QString &address, std::chrono::minutes length); ///< zero: no more
    void refresh(); ///< reads the playlists and guides anew
    void setBackups(const QString &channelId, const QStringList &addresses);
    [[nodiscard]] std::optional<ChannelBackups> backupsOf(const QString &channelId) const;

    /// New viewers get 805 until then; WallTime::max(): until somebody resumes; none: they are let in.
    void pause(std::optional<WallTime> until);

    /// Those that were refused; subject: the channel's name.
    [[nodiscard]] QList<Problem> change(const QList<ChannelChange> &changes);

    [[nodiscard]] Lineup &lineup() { return m_lineup; }
    [[nodiscard]] LineupImporter &importer() { return m_importer; }
    [[nodiscard]] Guide &guide() { return m_guide; }
    [[nodiscard]] ConsumerRegistry &registry() { return m_registry; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] SnapshotFeed &feed() { return m_feed; }
    [[nodiscard]] EventWatch &events() { return m_events; }
    [[nodiscard]] LogoShelf &logos() { return m_logos; }
    /// Some seconds of a channel to nobody. False: there is no such channel.
    [[nodiscard]] bool testChannel(const QString &channelId, QObject *context,
                                   const std::function<void(const ChannelTrial &)> &answer);
    [[nodiscard]] Companion &companion() { return m_companion; }
    [[nodiscard]] Messages &messages() { return m_messages; }
    [[nodiscard]] DeviceSummary deviceSummary() const;
    [[nodiscard]] LineupNews refreshNews() const;
    void setWatched(bool watched); ///< by a window: tells it the device and the lineup when it begins

signals:
    void listening(const ReadyNotice &notice);
    void failed(const Problem &problem);
    void deviceChanged(const DeviceSummary &device);
    void lineupChanged(const LineupSummary &lineup); ///< while it is watched
    void companionChanged(const CompanionState &state);
    void messagesChanged(const MessageState &state);

private:
    void joinConsumers();
    void joinRelay();
    void joinLineup();
    void joinStore();
    void applyGuide();
    void applyEvents();
    void joinSources();
    void tellLineup(); ///< of a changed one
    void tellSummary();
    void summed(const QList<Channel> &shown);
    [[nodiscard]] LineupSummary lineupSummary(const QList<Channel> &channels) const;
    void rewrite(); ///< all consumers, for a database that has lost them
    void rewriteSome();
    void joinEvents();
    void noteForEvents(StreamId stream, StreamEvent event);
    void noteRefusal(StreamRefusal refusal, const StreamRequest &request);
    void fillSituation(Situation &situation) const;
    [[nodiscard]] QList<DataUse> dataUse() const; ///< of each provider that is used
    void joinSleep();
    void joinCompanion();
    void noteForCompanion();
    void joinMessages();
    [[nodiscard]] MessageParts messageParts();
    [[nodiscard]] HouseState houseState() const;
    [[nodiscard]] CompanionParts companionParts();
    [[nodiscard]] QList<OpenStream> openStreams() const;
    void guardSleep();
    void watchForSleep();
    void followNetwork();
    void tellDevice();
    void restore(const QList<Consumer> &consumers);
    void acceptStreams();
    void takeImport(const LineupImport &result);
    void listenWhenPrepared();
    void listen();
    void startDiscovery();
    void startControl();
    void collectProgress();
    void completeSnapshot(Snapshot &snapshot) const;
    void completeTray(TraySummary &summary) const;
    [[nodiscard]] DeviceDescription description() const;
    [[nodiscard]] DiscoveryHealth discoveryHealth() const;
    [[nodiscard]] ScanStatus scanStatus() const;
    void scan(); ///< as a media server asks for it: guides were not meant
    void noteSeen();
    [[nodiscard]] Problem lineupProblem() const;
    [[nodiscard]] Problem staleProblem() const; ///< a playlist or guide that can't be refreshed for a day
    [[nodiscard]] HttpParts httpParts();
    [[nodiscard]] ControlParts controlParts();
    [[nodiscard]] TunerView tunerView(int tuner) const;

    const Clock &m_clock;
    EngineConfig m_config;
    DeviceIdentity m_identity;
    ConsumerRegistry m_registry;
    Store m_store;
    Lineup m_lineup;
    LineupImporter m_importer;
    KeptFrequencies m_frequencies;
    Guide m_guide;
    Relay m_relay;
    StreamCounter m_counter;
    DataBook m_data;
    LoopWatch m_loops;
    ControlledStreams m_controlled;
    Companion m_companion;
    SystemBus m_bus;
    std::unique_ptr<SleepGuard> m_sleep; ///< once the bus answers
    NetworkWatch m_network;
    NetworkCost m_networkCost;
    LogoShelf m_logos;
    SnapshotFeed m_feed;
    EventWatch m_events;
    Messages m_messages;
    /// Of all ports together. The streams' sockets have places in it, too, until the relay lets them go.
    std::shared_ptr<ConnectionBudget> m_budget = std::make_shared<ConnectionBudget>(BudgetLimits());
    std::unique_ptr<HttpFront> m_front;
    std::list<OwnPort> m_ownPorts; ///< where no provider may lead
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<ControlServer> m_control;
    QTimer m_cleanupTimer; ///< every 30 s, only while there are consumers
    QTimer m_progressTimer; ///< every 500 ms, only while streams are open
    QTimer m_patience; ///< listening does not wait longer than this for the playlists and the database
    QTimer m_lineupNews; ///< tells of a changed lineup once, however many channels were changed in one go
    HeapTrim m_heap{[this] {
        return !m_relay.progress().isEmpty();
    }};
    std::pair<quint64, QByteArray>
        m_seenByServers; ///< of the lineup and the guide, to tell changes from none
    QThreadPool m_summing; ///< of large lineups for windows
    bool m_isWatched = false, m_isSumming = false;
    bool m_isSummaryOld = false; ///< there was news while it was summed
    QList<ConsumerName> m_toRewrite;
    QTimer m_rewriting;
    QList<Problem> m_lineupProblems;
    QList<GuideOrigin> m_playlistGuides; ///< that the playlists name
    QList<GuideOrigin> m_guideOrigins; ///< those and the ones of the settings
    std::optional<WallTime> m_pausedUntil; ///< none: new viewers are let in
    QTimer m_pauseEnd;
    int m_settling = 0; ///< imports that the lineup is still made of
    bool m_stored = false; ///< the store has been opened
    bool m_imported = false; ///< the first reading of the playlists is over
};
