// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/lineupstate.h"
#include "core/result.h"
#include "lineup/channelnumbering.h"
#include "lineup/lineup.h"

#include <QHash>
#include <QString>

#include <optional>

/// A channel as its playlist had it when it was last seen there: by this it is known again. Plain value.
struct KnownChannel {
    KeptNumber number; ///< given automatically; empty: it was never on offer
    QString playlistId; ///< empty: from a time when that was not remembered
    QString tvgId;
    QString name;
    QString group;
    QString address; ///< a hash (addressMark()), so that no account is kept here
    int place = 0; ///< in the playlist
    bool nameless = false; ///< the name is made from the address and tells nothing
    QString leader; ///< id of the channel that it was a backup of; empty: of none
    std::optional<WallTime> missingSince; ///< none: its playlist has it
    friend bool operator==(const KnownChannel &, const KnownChannel &) = default;
};

/// A text that came and looks like a part of the playlist only. It is believed when it keeps coming.
struct DoubtedText {
    int channels = 0;
    int times = 0; ///< in a row
    WallTime since{};
    friend bool operator==(const DoubtedText &, const DoubtedText &) = default;
};

/// What is remembered of a playlist. Plain value.
struct KnownPlaylist {
    int channels = 0; ///< in the last good text, before the filter, with all of these; 0: there was none
    int films = 0, headings = 0; ///< that were left out
    bool endsInEntry = false, endsInLine = false; ///< of that text, see ParsedPlaylist
    int wanted = 0; ///< of these channels, after the filter
    std::optional<WallTime> lastTried;
    std::optional<WallTime> lastGood; ///< read, or found unchanged
    DoubtedText doubt; ///< what came since then
    std::optional<NetworkKind> origin; ///< where that text came from; none: a file, or it was not noted
    Problem problem; ///< of the last try; does not outlast a restart
    std::optional<AccountState> account; ///< as it was told last; does not outlast a restart
    QList<Problem> leftOut; ///< see PlaylistState; does not outlast a restart
    int furtherLeftOut = 0;
    friend bool operator==(const KnownPlaylist &, const KnownPlaylist &) = default;
};

/// What must outlast a restart so that a lineup stays the same: which channels there are, their numbers and
/// marks, and how each playlist was. Plain value, kept as the JSON file `lineup.json`. Backups that a person
/// gave are addresses with their accounts: the file is private, and nothing of it is to be shown or logged.
struct LineupMemory {
    QHash<QString, KnownChannel> channels; ///< by channel id; at most MaxKnownChannels
    QHash<QString, KnownPlaylist> playlists; ///< by playlistId()
    LineupMarks marks;

    friend bool operator==(const LineupMemory &, const LineupMemory &) = default;
};
inline constexpr qsizetype MaxKnownChannels = 400'000;

/// An absent file gives an empty memory; a damaged one is set aside as `FILE.damaged`.
[[nodiscard]] Result<LineupMemory> loadLineupMemory(const QString &file);

/// Atomically, readable for the owner only. Blocks until it is on disk: for the pool.
[[nodiscard]] Problem saveLineupMemory(const QString &file, const LineupMemory &memory);
