// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/result.h"

#include <QList>
#include <QObject>
#include <QStringList>

/// What reading all playlists gave.
struct LineupImport {
    QList<Channel> channels; ///< of all playlists in order, numbered
    QList<Problem> problems; ///< damaged lines (with their number), refused entries, playlists out of reach
    QStringList guideUrls; ///< url-tvg / x-tvg-url of the playlists
    bool failed = false; ///< nothing could be read: keep what there was
};

/// Fetches the playlists (HTTP in the background, files on the pool) and parses them on the pool. Lives on
/// the engine thread, owned by EngineWorker. Keeps the last good text of each playlist in `cacheDirectory`,
/// so that a provider that is down at start costs nothing.
class LineupImporter : public QObject {
    Q_OBJECT
public:
    LineupImporter(const QString &cacheDirectory, QObject *parent = nullptr);

    void setSources(const QStringList &playlists, bool testCard); ///< does not read yet
    void refresh(); ///< reads all; a second call while one runs is joined to it
    void abort();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int progress() const; ///< percent

signals:
    void started();
    void imported(const LineupImport &result);
};
