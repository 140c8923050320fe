// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playlistconfig.h"
#include "lineup/lineupimporter.h"
#include "lineup/lineupmemory.h"
#include "lineup/playlistcache.h"

#include <atomic>
#include <memory>

/// One playlist as it came in.
struct FetchedPlaylist {
    PlaylistConfig playlist; ///< of a path the text is read from the file
    QByteArray text;
    Problem problem; ///< why there is no text
};

/// The work an import gives to the pool: plain values in, plain values out.
struct ImportTask {
    QList<FetchedPlaylist> playlists; ///< those that are off, too: they are not read, but remembered
    QString directory; ///< holds the last good texts
    LineupMemory memory;
    bool testCard = false;
    bool fromCopies = false; ///< before anything is fetched: last good texts and local files only
    std::shared_ptr<const std::atomic_bool> cancelled;
};
struct ImportOutcome {
    LineupImport result;
    LineupMemory memory;
};

/// Parses, falls back to the last good text where a playlist gives nothing usable, and saves the good ones.
/// The memory given back has the new numbers; it is the caller's to save. Blocks; touches files in
/// `directory` only, and the local playlists. Once cancelled it stops soon and what it gives is of no use.
[[nodiscard]] ImportOutcome runImport(const ImportTask &task);
