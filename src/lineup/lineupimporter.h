// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "core/foundtuner.h"
#include "core/guidestate.h"
#include "core/lineupchanges.h"
#include "core/lineupstate.h"
#include "core/playlistconfig.h"
#include "core/result.h"
#include "lineup/lineup.h"

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

struct FetchLimits;

/// What reading the playlists gave.
struct LineupImport {
    QList<Channel> channels; ///< of all playlists in order, with automatic numbers; the test card last
    QList<MissingChannel> missing; ///< in the order of their numbers
    QList<PlaylistState> playlists; ///< in order, also those that are off
    QList<Problem> problems; ///< damaged lines (with their number), refused entries, playlists out of reach
    QList<GuideOrigin> guides; ///< that the playlists name
    LineupChanges changes; ///< against what was on offer before
    QStringList forgotten; ///< channels that were missing for too long: their marks are gone, too
    bool failed = false; ///< no playlist could be read: keep what there was, if there was anything
};

/// Refreshes the playlists, each at its own interval (HTTP in the background, files on the pool), and parses
/// them on the pool. Lives on the engine thread, owned by EngineWorker. Keeps the last good copy of each
/// playlist in `cacheDirectory`, so that a provider that is down costs nothing, and `lineup.json` with
/// channels, numbers and marks: the folder belongs to the data directory and is not to be cleaned.
class LineupImporter : public QObject {
    Q_OBJECT
public:
    LineupImporter(const QString &cacheDirectory, const Clock &clock, QObject *parent = nullptr);
    ~LineupImporter() override; ///< aborts; waits for the pool

    /// Does not read yet; aborts a running read. Those that are off are not read and have no channels.
    void setPlaylists(const QList<PlaylistConfig> &playlists, bool testCard);
    void setLimits(const FetchLimits &limits);
    /// A playlist that could not be fetched is tried again by itself: after `first`, then after twice as long
    /// each time, at most `longest`, until it succeeds. 30 s and 6 h unless set.
    void setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);

    /// Reads what setPlaylists() gave: at once what copies say, then what the playlists say that are new, or
    /// not looked at in this run yet, or changed in how they are fetched.
    void update();
    /// Refreshes all now; while a read runs, joined to it or done after it. The first read of new playlists
    /// gives two results where copies exist, as update() does.
    void refresh();
    /// Refreshes those whose time has come. Done by itself; for a clock that was turned.
    void refreshDue();
    /// While it is, nothing is fetched by itself that costs: the network is metered, or there is none.
    void setHeld(bool held);
    void setTunerFinder(TunerFinder finder); ///< for sources that are devices on the network
    void hasten(); ///< there is another network: what could not be fetched is tried now
    void abort(); ///< a running read ends in aborted() instead of imported()
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isRetryPlanned() const; ///< a playlist could not be fetched
    [[nodiscard]] int progress() const; ///< percent

    [[nodiscard]] QList<PlaylistState> playlistStates() const; ///< in order
    [[nodiscard]] const QList<MissingChannel> &missing() const; ///< since the last read
    [[nodiscard]] const LineupChanges &changes() const; ///< of the last read that changed anything
    void forgetMissing(const QStringList &channelIds); ///< does not wait for them any more

    /// What a playlist holds, before its filter: of the kept copy, else it is fetched for this once. The
    /// answer does not come once `context` is gone.
    void readContent(const PlaylistConfig &playlist, QObject *context,
                     std::function<void(const PlaylistContent &)> answer);

    [[nodiscard]] const LineupMarks &marks() const; ///< remembered from the run before
    void rememberMarks(const LineupMarks &marks); ///< assembles anew where numbers changed
    [[nodiscard]] const Problem &
    memoryProblem() const; ///< why numbers and marks were lost, or can't be saved

signals:
    void started();
    void imported(const LineupImport &result); ///< not where all playlists are unchanged
    void aborted(); ///< by abort(); other sources or the end of the importer do not tell
    void statesChanged(); ///< playlistStates(), missing() or isRunning(); after every read
    void forgotten(const QStringList &channelIds); ///< marks of these are void

private:
    struct Private;
    std::unique_ptr<Private> d;
};

Q_DECLARE_METATYPE(LineupImport)
