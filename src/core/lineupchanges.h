// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QList>
#include <QString>

/// What became of a channel in a refresh.
enum class ChannelNewsKind : quint8 {
    New,
    Back, ///< was missing
    Gone, ///< its playlist does not have it any more
    Renamed,
    Moved, ///< has another number
};
[[nodiscard]] QString toWord(ChannelNewsKind kind); ///< "new", used in JSON

/// One piece of news of a channel. Plain value.
struct ChannelNews {
    ChannelNewsKind kind = ChannelNewsKind::New;
    QString channelId;
    QString playlistId;
    QString guideNumber; ///< now, or last
    QString name; ///< as its playlist has it now, or had it last
    QString group;
    QString former; ///< name or number, of one that is renamed or moved
    bool heldBack = false; ///< new and switched off, as the playlist's rule says
    friend bool operator==(const ChannelNews &, const ChannelNews &) = default;
};

/// What the last refresh changed that changed anything. Plain value without secrets.
struct LineupChanges {
    WallTime at{};
    QList<ChannelNews> news; ///< in the order of kinds, then numbers; at most MaxToldNews
    int further = 0; ///< more of them
    friend bool operator==(const LineupChanges &, const LineupChanges &) = default;
};
inline constexpr qsizetype MaxToldNews = 1000;

[[nodiscard]] int countOf(const LineupChanges &changes, ChannelNewsKind kind);
/// "3 new, 1 gone", for the log.
[[nodiscard]] QString summaryOf(const LineupChanges &changes);
