// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelbackups.h"
#include "core/channeltrial.h"
#include "core/devicesummary.h"
#include "core/engineconfig.h"
#include "core/foundserver.h"
#include "core/lineupnews.h"
#include "core/messagestate.h"
#include "core/signinstate.h"
#include "core/snapshot.h"
#include "core/sourcedschedule.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class EngineParts;
class PlexSignIn;

/// Builds the engine's parts on the engine thread and joins them: siblings know nothing of each other, their
/// signals and functions meet here. Owned by Engine through its thread; every method but the constructor runs
/// on that thread. Its commands may be answered by something else (a demonstration).
class EngineWorker : public QObject {
    Q_OBJECT
public:
    /// Another clock than the computer's, for tests: safe on any thread.
    explicit EngineWorker(const EngineConfig &config,
                          std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    ~EngineWorker() override;

    void beat(std::chrono::milliseconds interval, const std::function<void()> &beat); ///< from now on
    virtual void start(); ///< ready or failed follows
    virtual void stop(); ///< ends the streams, stores all, closes the ports
    virtual void apply(const EngineConfig &config); ///< what can change while the ports are open

    virtual void setWatched(bool watched);
    virtual void acknowledgeSnapshot();
    virtual void pauseTuner(std::optional<WallTime> until); ///< none: resume
    virtual void stopConsumers(const QStringList &sessionIds);
    virtual void purge(const ConsumerFilter &filter);
    virtual void block(const QString &address, std::chrono::minutes length);
    virtual void refreshLineup();
    virtual void addToHistory(const QList<EndedConsumer> &sessions);
    virtual void requestHistory(const HistoryQuery &query);
    virtual void requestReplay(const QString &consumerId);
    virtual void requestBackups(const QString &channelId);
    virtual void renewDeviceId();
    virtual void refreshGuide();
    virtual void setUpCompanion(bool isAgreed);
    virtual void undoInCompanion(const QString &changeId);
    virtual void searchServers();
    virtual void signInToPlex(bool isWanted);
    virtual void takePlexServer(const QString &machine);
    virtual void testMessage(const QString &target);
    virtual void changeChannels(const QList<ChannelChange> &changes);
    virtual void forgetMissing(const QStringList &channelIds);
    virtual void requestPlaylistContent(const PlaylistConfig &playlist);
    virtual void requestGuideCandidates(const QString &channelId, const QString &search);
    virtual void requestSchedule(const QString &channelId);
    virtual void testChannel(const QString &channelId);
    virtual void requestLogo(const QString &key);
    virtual void setBackups(const QString &channelId, const QStringList &addresses);
    virtual void setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift);

signals:
    void ready(const ReadyNotice &notice);
    void failed(const Problem &problem);
    void snapshotTaken(const Snapshot &snapshot);
    void trayChanged(const TraySummary &summary);
    void deviceChanged(const DeviceSummary &device);
    void deviceIdKept(const Problem &why);
    void lineupChanged(const LineupSummary &lineup);
    void historyRead(const HistoryPage &page);
    void replayRead(const HistoryReplay &replay);
    void channelTested(const ChannelTrial &trial);
    void logoRead(const QString &key, const QByteArray &picture);
    void backupsRead(const ChannelBackups &backups);
    void eventTold(const EventNews &news);
    void purged(int count);
    void companionChanged(const CompanionState &state);
    void companionLooked(const Problem &problem);
    void refreshed(const LineupNews &news);
    void serversFound(const QList<FoundServer> &servers);
    void plexSignInChanged(const SignInState &state);
    void plexServerTaken(const QString &address, const QString &token);
    void messagesChanged(const MessageState &state);
    void messageTested(const MessageTest &test);
    void changeRefused(const Problem &problem);
    void guideChanged(const GuideSummary &guide);
    void onNowChanged(const OnNowTable &table);
    void playlistContentRead(const PlaylistContent &content);
    void guideCandidatesRead(const GuideCandidates &candidates);
    void scheduleRead(const SourcedSchedule &schedule);

private:
    void tellNews();
    void tellPastEvents();

    const std::shared_ptr<const Clock> m_clock;
    EngineConfig m_config;
    LineupNews m_news; ///< as told last
    QTimer m_heartbeat;
    bool m_watched = false; ///< a window is open
    bool m_toldPast = false;
    std::unique_ptr<PlexSignIn> m_signIn; ///< while a person signs in
    std::unique_ptr<EngineParts> m_parts; ///< none before start() and after stop()
};
