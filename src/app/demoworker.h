// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engineworker.h"

#include <QTimer>

/// The engine of the demonstration: tells invented values and does what it is told to them. Opens no port,
/// asks nobody, writes nothing. On the engine thread, owned by Engine through it.
class DemoWorker : public EngineWorker {
    Q_OBJECT
public:
    explicit DemoWorker(const EngineConfig &config);

    void start() override;
    void stop() override;
    void apply(const EngineConfig &config) override;
    void setWatched(bool watched) override;
    void acknowledgeSnapshot() override;
    void stopConsumers(const QStringList &sessionIds) override;
    void purge(const ConsumerFilter &filter) override;
    void block(const QString &address, std::chrono::minutes length) override;
    void refreshLineup() override;
    void requestHistory(const HistoryQuery &query) override;
    void requestReplay(const QString &consumerId) override;
    void requestBackups(const QString &channelId) override;
    void refreshGuide() override;
    void changeChannels(const QList<ChannelChange> &changes) override;
    void forgetMissing(const QStringList &channelIds) override;
    void requestPlaylistContent(const PlaylistConfig &playlist) override;
    void requestGuideCandidates(const QString &channelId, const QString &search) override;
    void requestSchedule(const QString &channelId) override;
    void testChannel(const QString &channelId) override;
    void setUpCompanion(bool isAgreed) override;
    void undoInCompanion(const QString &changeId) override;
    void searchServers() override;
    void signInToPlex(bool isWanted) override;
    void takePlexServer(const QString &machine) override;
    void testMessage(const QString &target) override;
    void setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift) override;

private:
    /// One who watches, until it is over.
    struct Viewer {
        int number = 0;
        WallTime begun;
        std::optional<Consumer> over; ///< as it ended
    };

    void tick();
    void comeAndGo(WallTime now);
    void end(Viewer &viewer, EndReason reason, WallTime now);
    [[nodiscard]] QList<Consumer> consumers(WallTime now) const;
    void tellTray();
    void tellSnapshot();
    void tellLineup();

    QTimer m_beat;
    QList<Viewer> m_viewers;
    QList<EndedConsumer> m_history;
    LineupSummary m_lineup;
    CompanionState m_companion;
    DeviceSummary m_device;
    QMap<QString, WallTime> m_blocked;
    QMap<QString, GuideShift> m_shifts; ///< of channels
    QStringList m_gone; ///< ids that left the table since the last snapshot
    int m_next = 0; ///< number of the next viewer
    int m_beats = 0;
    bool m_watched = false, m_full = true, m_underWay = false;
};
