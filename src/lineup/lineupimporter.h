// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/playlistconfig.h"
#include "core/result.h"
#include "lineup/lineup.h"

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

struct DownloadLimits;

/// What reading all playlists gave.
struct LineupImport {
    QList<Channel> channels; ///< of all playlists in order, numbered; the test card last
    QList<Problem> problems; ///< damaged lines (with their number), refused entries, playlists out of reach
    QStringList guideUrls; ///< url-tvg / x-tvg-url of the playlists
    bool failed = false; ///< no playlist could be read: keep what there was, if there was anything
};

/// Fetches the playlists (HTTP in the background, files on the pool) and parses them on the pool. Lives on
/// the engine thread, owned by EngineWorker. Keeps the last good text of each playlist in `cacheDirectory`,
/// so that a provider that is down at start costs nothing, and `lineup.json` with the numbers and marks: the
/// folder belongs to the data directory and is not to be cleaned.
class LineupImporter : public QObject {
    Q_OBJECT
public:
    LineupImporter(const QString &cacheDirectory, QObject *parent = nullptr);
    ~LineupImporter() override; ///< aborts; waits for the pool

    /// Does not read yet; aborts a running read. Those that are off are not read and have no channels.
    void setPlaylists(const QList<PlaylistConfig> &playlists, bool testCard);
    void setLimits(const DownloadLimits &limits);
    /// A playlist that could not be fetched makes a refresh follow by itself: after `first`, then after twice
    /// as long each time, at most `longest`, until one succeeds. 30 s and 15 min unless set.
    void setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    /// Reads all; a second call while one runs is joined to it. The first read of new playlists gives two
    /// results where copies exist: at once what the copies say, then what the playlists say now.
    void refresh();
    void abort(); ///< a running read ends in aborted() instead of imported()
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isRetryPlanned() const; ///< a playlist could not be fetched
    [[nodiscard]] int progress() const; ///< percent

    [[nodiscard]] const LineupMarks &marks() const; ///< remembered from the run before
    void rememberMarks(const LineupMarks &marks);
    [[nodiscard]] const Problem &
    memoryProblem() const; ///< why numbers and marks were lost, or can't be saved

signals:
    void started();
    void imported(const LineupImport &result);
    void aborted(); ///< by abort(); other sources or the end of the importer do not tell

private:
    struct Private;
    std::unique_ptr<Private> d;
};

Q_DECLARE_METATYPE(LineupImport)
