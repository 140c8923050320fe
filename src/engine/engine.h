// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelbackups.h"
#include "core/channeltrial.h"
#include "core/devicesummary.h"
#include "core/engineconfig.h"
#include "core/eventpreview.h"
#include "core/foundserver.h"
#include "core/lineupnews.h"
#include "core/messagestate.h"
#include "core/signinstate.h"
#include "core/snapshot.h"
#include "core/sourcedschedule.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

class EngineWorker;

/// The whole engine as the front doors and the desktop see it. Lives on the caller's thread (main) and is
/// owned by `main`; owns the engine thread, on which EngineWorker builds and joins the parts. Values come up
/// by signals, commands go down by calls that return at once; nothing else crosses.
class Engine : public QObject {
    Q_OBJECT
public:
    explicit Engine(QObject *parent = nullptr);
    ~Engine() override; ///< stops, at most 3 s

    /// `beat` is called on the engine thread every `interval`, as long as that thread does its work. Before
    /// start().
    void setHeartbeat(std::chrono::milliseconds interval, std::function<void()> beat);
    /// Another worker than the true one, for demonstrations and tests. Before start().
    void setWorkers(std::function<EngineWorker *(const EngineConfig &config)> make);
    void start(const EngineConfig &config); ///< returns at once; ready or failed follows
    void stop(); ///< for good: returns when all is closed and stored, at most 3 s
    /// New settings: playlists, guides, tuners, limits and name take effect at once; ports and address after
    /// a short restart of the engine, which viewers notice. True: there is one, and ready or failed follows.
    bool apply(const EngineConfig &config);

    /// A window is open (true) or none is (false): starts or ends the flow of snapshots. The first one is
    /// full.
    void setWatched(bool watched);
    void acknowledgeSnapshot(); ///< the last snapshot is shown: the next may come

    /// Refuses new viewers (they get 805) until then, WallTime::max(): until resumed; who watches goes on. A
    /// restart of the engine changes nothing of it.
    void pauseTuner(WallTime until);
    void resumeTuner();
    void stopConsumers(const QStringList &sessionIds);
    void purge(const ConsumerFilter &filter);
    /// Ends what this client watches and refuses it more for so long; zero: lets it in again.
    void block(const QString &address, std::chrono::minutes length);
    void refreshLineup(); ///< all playlists and guides
    void refreshGuide();
    /// Looks what is to be done in the media server of the settings, or does it; companionChanged and, at the
    /// end, companionLooked follows.
    void setUpCompanion(bool isAgreed);
    void undoInCompanion(const QString &changeId); ///< one of its changes; companionChanged follows
    void searchServers(); ///< of Plex, on the network; serversFound follows after a second
    /// Asks plex.tv for a code that a person types there: plexSignInChanged follows. False: not any more.
    void signInToPlex(bool isWanted);
    void takePlexServer(const QString &machine); ///< of the account; plexServerTaken follows, if it answers
    /// Sends a message to "mqtt", "webhook" or "ntfy" to see whether it arrives; messageTested follows.
    void testMessage(const QString &target);
    void changeChannels(const QList<ChannelChange> &changes); ///< lineupChanged or changeRefused follows
    void
    forgetMissing(const QStringList &channelIds); ///< their numbers are free again; lineupChanged follows
    /// What a playlist holds before its filter: of the copy there is, else fetched. playlistContentRead
    /// follows.
    void requestPlaylistContent(const PlaylistConfig &playlist);
    /// Channels of the guides that `search` is in, best first; empty: those that fit the channel best.
    void requestGuideCandidates(const QString &channelId,
                                const QString &search); ///< guideCandidatesRead follows
    void requestSchedule(const QString &channelId); ///< scheduleRead follows
    /// Becomes another device: a fresh DeviceID in place of the stored one. deviceChanged or deviceIdKept
    /// follows. Media servers have to be set up anew.
    void renewDeviceId();
    /// Sessions that ended elsewhere (an import); one with the id of another replaces it.
    void addToHistory(const QList<EndedConsumer> &sessions);
    /// The same without an engine: none may run with this data directory. Blocks, with an event loop.
    [[nodiscard]] static Problem keepHistory(const QString &dataDirectory,
                                             const QList<EndedConsumer> &sessions);
    void requestHistory(const HistoryQuery &query); ///< historyRead follows
    void requestReplay(const QString &consumerId); ///< replayRead follows
    void testChannel(const QString &channelId); ///< channelTested follows, for each that was asked for
    void requestLogo(const QString &key); ///< as logoKey() has it; logoRead follows, unless none runs
    void requestBackups(const QString &channelId); ///< backupsRead follows if there is such a channel
    void setBackups(const QString &channelId, const QStringList &addresses); ///< lineupChanged follows
    /// In place of what its playlist says; none: as that says. lineupChanged follows.
    void setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift);
    /// What `style` makes of names of channels, now.
    [[nodiscard]] static EventPreviews previewEvents(const EventStyle &style, const QStringList &names);
    /// The schedule if all times of its guide were corrected so.
    [[nodiscard]] static SourcedSchedule previewGuideShift(const SourcedSchedule &schedule,
                                                           const GuideShift &shift);
    /// Why an address is of no use as a backup; code None: it is. Its detail never repeats the address.
    [[nodiscard]] static Problem checkBackup(const QString &address);

signals:
    void ready(const ReadyNotice &notice);
    void failed(const Problem &problem); ///< could not start; the engine is stopped
    void snapshotTaken(const Snapshot &snapshot);
    void trayChanged(const TraySummary &summary);
    void deviceChanged(const DeviceSummary &device);
    void lineupChanged(const LineupSummary &lineup);
    void historyRead(const HistoryPage &page);
    void replayRead(const HistoryReplay &replay);
    void channelTested(const ChannelTrial &trial);
    void logoRead(const QString &key, const QByteArray &picture); ///< empty: it can't be had
    void backupsRead(const ChannelBackups &backups); ///< with secret addresses
    void deviceIdKept(const Problem &why); ///< a fresh one was wanted, but can't be stored
    void changeRefused(const Problem &problem); ///< subject: the channel's name; detail: why
    void guideChanged(const GuideSummary &guide);
    void onNowChanged(
        const OnNowTable &table); ///< once a minute at most, but for a new guide; the tray names it, too
    void playlistContentRead(const PlaylistContent &content); ///< with the source asked for, which is secret
    void guideCandidatesRead(const GuideCandidates &candidates);
    void scheduleRead(const SourcedSchedule &schedule);
    void starting(); ///< an engine begins: what the last one told as lasting is over
    void eventTold(const EventNews &news); ///< something worth telling, new or changed
    void purged(int count);
    void companionChanged(const CompanionState &state);
    void companionLooked(const Problem &problem); ///< setUpCompanion is done; why it could not begin
    void refreshed(const LineupNews &news); ///< while a window is open
    void serversFound(const QList<FoundServer> &servers);
    void plexSignInChanged(const SignInState &state);
    void plexServerTaken(const QString &address, const QString &token); ///< `token` is secret
    void messagesChanged(const MessageState &state); ///< the places that events are sent to
    void messageTested(const MessageTest &test);

private:
    void begin(); ///< a run, as soon as none is there any more

    struct Private;
    std::unique_ptr<Private> d;
};
