// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "lineup/channelnumbering.h"
#include "lineup/lineup.h"

#include <QHash>
#include <QString>

/// What must outlast a restart so that a lineup stays the same: numbers, marks, and how large each playlist
/// was. Plain value, kept as the small JSON file `lineup.json`. Backups that a person gave are addresses with
/// their accounts: the file is private, and nothing of it is to be shown or logged.
struct LineupMemory {
    KeptNumbers numbers;
    LineupMarks marks;
    QHash<QString, int> sizes; ///< channels in the last good text, by playlistId()
    QString sources; ///< mark of the set of playlists the numbers belong to

    friend bool operator==(const LineupMemory &, const LineupMemory &) = default;
};

/// An absent file gives an empty memory; a damaged one is set aside as `FILE.damaged`.
[[nodiscard]] Result<LineupMemory> loadLineupMemory(const QString &file);

/// Atomically, readable for the owner only. Blocks until it is on disk: for the pool.
[[nodiscard]] Problem saveLineupMemory(const QString &file, const LineupMemory &memory);
