// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// A channel that vanished from its playlist. Its number, name, marks and guide link wait for it. Plain
/// value.
struct MissingChannel {
    QString id;
    QString guideNumber;
    QString name;
    QString group;
    WallTime since; ///< when a good playlist came without it
    friend bool operator==(const MissingChannel &, const MissingChannel &) = default;
};

inline constexpr std::chrono::days MissingChannelsAreKept{30};

inline constexpr qsizetype MaxToldEntries = 20;

/// What a provider says of the account that a playlist is. Plain value.
struct AccountState {
    std::optional<WallTime> expires; ///< none: never, or not told
    int maxConnections = 0; ///< 0: no limit, or not told
    int activeConnections = 0; ///< when it was asked, ours among them
    friend bool operator==(const AccountState &, const AccountState &) = default;
};
/// Whole days that are left; below 0: it has ended.
[[nodiscard]] inline int daysLeft(WallTime expires, WallTime now)
{
    return int(std::chrono::floor<std::chrono::days>(expires - now).count());
}
inline constexpr int ExpiryIsToldBefore = 7; ///< days

/// How a playlist is doing. Plain value without secrets.
struct PlaylistState {
    QString id; ///< as in StreamSource::playlistId
    QString name; ///< for people
    bool enabled = true;
    int channels = 0; ///< that are wanted, of the last good text
    int filteredOut = 0;
    int films = 0; ///< films, episodes and clips that were left out
    int headings = 0; ///< the same of headings
    QList<Problem> leftOut; ///< entries that could not be read, with their line; at most MaxToldEntries
    int furtherLeftOut = 0; ///< more like these
    std::optional<WallTime> lastTried;
    std::optional<WallTime> lastGood; ///< read, or found unchanged
    std::optional<WallTime> nextRefresh; ///< planned, or a retry
    Problem problem; ///< of the last try; None: it was good
    std::optional<AccountState> account; ///< none: it is none, or it has not said
    friend bool operator==(const PlaylistState &, const PlaylistState &) = default;
};

/// The lineup and what was wrong with its sources, for the channels page.
struct LineupSummary {
    QList<Channel> channels; ///< in order; the source URL is redacted away (empty)
    QList<MissingChannel> missing;
    QList<PlaylistState> playlists;
    QList<Problem> problems; ///< of the last import
    bool importing = false;
    int progress = 0; ///< percent, while importing
};

/// What a playlist holds before its filter, so that a person sees what a filter does.
struct PlaylistContent {
    struct Entry {
        QString name;
        QString group;
    };
    QString source; ///< as asked for
    QList<Entry> entries; ///< at most 200,000, in the order of the playlist
    Problem problem; ///< why there are none
};

Q_DECLARE_METATYPE(LineupSummary)
Q_DECLARE_METATYPE(PlaylistContent)
