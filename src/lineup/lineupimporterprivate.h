// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refreshplan.h"
#include "fetch/downloadthread.h"
#include "lineup/channelidentity.h"
#include "lineup/importtask.h"
#include "lineup/lineupimporter.h"
#include "lineup/playlistfetch.h"

#include <QFutureWatcher>
#include <QHash>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

/// One read of some playlists: copies (if any), then fetching, then the import proper.
struct LineupImporter::Private {
    enum class Step : quint8 { Idle, Copies, Fetching, Importing };

    Private(LineupImporter &importer, const QString &directory, const Clock &clock);

    void begin(const QSet<QString> &sources);
    [[nodiscard]] QSet<QString> allSources() const; ///< of those that are on
    [[nodiscard]] PlaylistState stateOf(const PlaylistConfig &playlist) const;
    [[nodiscard]] KnownPlaylist known(const PlaylistConfig &playlist) const
    {
        return memory.playlists.value(playlistId(playlist.source));
    }
    /// What makes the same playlist another document.
    [[nodiscard]] static QString wayOf(const PlaylistConfig &playlist);
    [[nodiscard]] bool isHeld(const PlaylistConfig &playlist) const;
    /// None: only when asked, or it is off.
    [[nodiscard]] std::optional<WallTime> due(const PlaylistConfig &playlist) const;
    void plan(); ///< sets the alarm
    void cancel();
    void save();

    LineupImporter &q;
    QString directory;
    const Clock &clock;
    DownloadThread downloads;
    QThreadPool pool; ///< one thread: an older save never overtakes a newer one
    QFutureWatcher<ImportOutcome> *task =
        nullptr; ///< one per task, so that a late end of a cancelled one is lost
    QFutureWatcher<Problem> saving;
    FetchLimits limits;
    QList<PlaylistConfig> playlists; ///< each source once
    bool testCard = false;
    bool assembled = false; ///< what setPlaylists() gave was read
    bool copiesTold = false; ///< what the copies say was told for these playlists
    bool saveAgain = false;
    bool refreshAgain = false; ///< all of them, once this read is done
    Step step = Step::Idle;
    QSet<QString> round; ///< sources that are read now
    bool held = false; ///< nothing is fetched by itself that costs
    TunerFinder findTuner;
    QHash<QString, int> tuners; ///< of devices on the network, by source
    QHash<QString, QString> lookedAt; ///< sources read in this run, and wayOf() then
    QList<FetchedPlaylist> fetched;
    QList<PlaylistFetch *> fetches; ///< by playlist; null: none or done
    int waiting = 0; ///< fetches under way
    QTimer alarm; ///< for the playlist that is due next
    RefreshPlan schedule;
    LineupMemory memory;
    QList<MissingChannel> missing;
    LineupChanges changes; ///< of the last read that changed anything
    QStringList forgottenMeanwhile; ///< while a task ran that does not know
    Problem memoryProblem;
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);

private:
    void fetchAll();
    void fetch(qsizetype index);
    void playlistFetched(qsizetype index, const FetchResult &result);
    [[nodiscard]] PlaylistConfig withTuners(PlaylistConfig playlist) const;
    [[nodiscard]] QList<FetchedPlaylist> nothingTried() const;
    [[nodiscard]] bool isToFetch(const PlaylistConfig &playlist) const;
    [[nodiscard]] bool isNothingNew() const;
    void noteUnchanged();
    void startTask(bool fromCopies);
    void taskFinished();
    void noteChanges(const LineupImport &result);
    void takeMemory(LineupImport &result, LineupMemory memory);
    void noteFailures();
    void end();
    void tellResult(const LineupImport &result) const;
    void tellExpiry(const PlaylistConfig &playlist) const;
};
