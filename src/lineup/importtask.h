// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/playlistconfig.h"
#include "fetch/download.h"
#include "lineup/lineupimporter.h"
#include "lineup/lineupmemory.h"
#include "lineup/playlistcache.h"

#include <atomic>
#include <memory>

/// One playlist as it came in.
struct FetchedPlaylist {
    PlaylistConfig playlist;
    bool tried = false; ///< false: it is not its time, or it is off
    FetchResult fetched; ///< of one from the web; what came lies where PlaylistCache::arrivalOf() says
};

/// The work an import gives to the pool: plain values in, plain values out.
struct ImportTask {
    QList<FetchedPlaylist> playlists; ///< those that are off, too: they are not read, but remembered
    QString directory; ///< holds the last good copies
    LineupMemory memory;
    bool testCard = false;
    WallTime now{};
    std::shared_ptr<const std::atomic_bool> cancelled;
    bool tellsChanges = false; ///< against what was on offer before
};
struct ImportOutcome {
    LineupImport result;
    LineupMemory memory;
};

/// Parses what came and keeps it as the new copy; uses the copy where nothing came, nothing new, or nothing
/// usable. The memory given back is the caller's to save. Blocks; touches files in `directory` only, and
/// reads local playlists. Once cancelled it stops soon and what it gives is of no use.
[[nodiscard]] ImportOutcome runImport(const ImportTask &task);

/// A local playlist, unpacked. A problem has no subject.
[[nodiscard]] Result<QByteArray> readLocalPlaylist(const QString &source,
                                                   const std::atomic_bool &cancelled = NeverCancelled);
