// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupstate.h"
#include "core/playlistconfig.h"
#include "fetch/download.h"

#include <QFutureWatcher>
#include <QObject>

#include "core/foundtuner.h"

#include <atomic>
#include <functional>
#include <memory>

class DownloadThread;
class QThreadPool;

/// One question of what a playlist holds, on its way to the answer: from the kept copy, else fetched for this
/// once. Lives on the engine thread, owned by LineupImporter; deletes itself with the answer. Changes neither
/// lineup nor copies.
class ContentReading : public QObject {
    Q_OBJECT
public:
    ContentReading(const PlaylistConfig &playlist, const QString &directory, QThreadPool &pool,
                   QObject *parent);
    ~ContentReading() override;

    void begin(DownloadThread &thread, const FetchLimits &limits, const TunerFinder &finder);

signals:
    void answered(const PlaylistContent &content);

private:
    void fetched(const FetchResult &result);
    void parse(const QString &file);
    void answer(const PlaylistContent &content);

    PlaylistConfig m_playlist;
    QString m_directory;
    QString m_file; ///< fetched for this question; empty: none
    QThreadPool &m_pool;
    QFutureWatcher<PlaylistContent> m_parsing;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};
