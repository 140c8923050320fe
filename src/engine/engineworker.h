// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelbackups.h"
#include "core/devicesummary.h"
#include "core/engineconfig.h"
#include "core/snapshot.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class EngineParts;

/// Builds the engine's parts on the engine thread and joins them: siblings know nothing of each other, their
/// signals and functions meet here. Owned by Engine through its thread; every method but the constructor runs
/// on that thread.
class EngineWorker : public QObject {
    Q_OBJECT
public:
    explicit EngineWorker(const EngineConfig &config);
    ~EngineWorker() override;

    void beat(std::chrono::milliseconds interval, const std::function<void()> &beat); ///< from now on
    void start(); ///< ready or failed follows
    void stop(); ///< ends the streams, stores all, closes the ports
    void apply(const EngineConfig &config); ///< what can change while the ports are open

    void setWatched(bool watched);
    void acknowledgeSnapshot();
    void stopConsumers(const QStringList &sessionIds);
    void purge(const ConsumerFilter &filter);
    void refreshLineup();
    void addToHistory(const QList<EndedConsumer> &sessions);
    void requestHistory(const HistoryQuery &query);
    void requestReplay(const QString &consumerId);
    void requestBackups(const QString &channelId);
    void renewDeviceId();
    void refreshGuide();
    void setUpCompanion(bool isAgreed);
    void undoInCompanion(const QString &changeId);
    void changeChannels(const QList<ChannelChange> &changes);
    void forgetMissing(const QStringList &channelIds);
    void requestPlaylistContent(const PlaylistConfig &playlist);
    void requestGuideCandidates(const QString &channelId, const QString &search);
    void requestSchedule(const QString &channelId);
    void setBackups(const QString &channelId, const QStringList &addresses);
    void setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift);

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
    void backupsRead(const ChannelBackups &backups);
    void purged(int count);
    void companionChanged(const CompanionState &state);
    void changeRefused(const Problem &problem);
    void guideChanged(const GuideSummary &guide);
    void onNowChanged(const OnNowTable &table);
    void playlistContentRead(const PlaylistContent &content);
    void guideCandidatesRead(const GuideCandidates &candidates);
    void scheduleRead(const ChannelSchedule &schedule);

private:
    EngineConfig m_config;
    QTimer m_heartbeat;
    bool m_watched = false; ///< a window is open
    std::unique_ptr<EngineParts> m_parts; ///< none before start() and after stop()
};
