// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/playlistconfig.h"
#include "lineup/lineupimporter.h"
#include "lineup/lineupmemory.h"
#include "lineup/playlistentry.h"

#include <QList>
#include <QString>

/// A playlist that was read, or one that is switched off: then it has no content, and what it had keeps its
/// numbers.
struct SourcePlaylist {
    PlaylistConfig config;
    ParsedPlaylist content;
    bool isGood = true; ///< it came whole just now: what it lacks is missing
};

/// Joins playlists into one numbered lineup and writes into `memory` what it knows of the channels from now
/// on. Channels are known again by their traits (ChannelRecall), those that vanished are missing for
/// MissingChannelsAreKept. A channel that an earlier playlist has (SameChannel) is a backup of that one, and
/// stands in for it where that one is gone; entries of one playlist stay channels of their own. Numbers that
/// a person gave (`memory.marks`) are kept free here and given by Lineup. Pure. Once cancelled it stops and
/// neither is of use.
[[nodiscard]] LineupImport assembleLineup(const QList<SourcePlaylist> &playlists, bool testCard, WallTime now,
                                          LineupMemory &memory,
                                          const std::atomic_bool &cancelled = NeverCancelled);

/// Those that `memory` waits for, of playlists that are in use, in the order of their numbers.
[[nodiscard]] QList<MissingChannel> missingChannels(const LineupMemory &memory,
                                                    const QList<PlaylistConfig> &playlists,
                                                    const QSet<QString> &onOffer);

/// Whether a name says that the picture is high definition ("ONE HD", "Sports 4K").
[[nodiscard]] bool saysHighDefinition(const QString &name);

/// How a playlist is called in problems: as the user calls it, else the redacted address or the file's name.
[[nodiscard]] QString playlistSubject(const PlaylistConfig &playlist);
