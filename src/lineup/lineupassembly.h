// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "lineup/lineupimporter.h"
#include "lineup/lineupmemory.h"
#include "lineup/playlistentry.h"

#include <QList>
#include <QString>

/// A playlist that was read.
struct SourcePlaylist {
    QString source; ///< address or path
    ParsedPlaylist content;
};

/// Joins playlists into one numbered lineup and writes the numbers into `memory`. Pure. Once cancelled it
/// stops and neither is of use.
[[nodiscard]] LineupImport assembleLineup(const QList<SourcePlaylist> &playlists, bool testCard,
                                          LineupMemory &memory,
                                          const std::atomic_bool &cancelled = NeverCancelled);

/// Whether a name says that the picture is high definition ("ONE HD", "Sports 4K").
[[nodiscard]] bool saysHighDefinition(const QString &name);

/// How a playlist is called in problems: the redacted address or the file's name.
[[nodiscard]] QString playlistSubject(const QString &source);
