// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/lineupstate.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

/// One channel as a playlist writes it, before it has an id and a number. Plain value.
struct PlaylistEntry {
    QString name; ///< for people; never empty
    bool nameless = false; ///< the playlist has no name for it: made from the address
    QString tvgId;
    QString tvgName;
    QString wantedNumber; ///< tvg-chno or channel-number as written
    QString group; ///< several are parted by `;`, see groupsOf()
    QString country; ///< tvg-country: two letters, lower case; empty: none, or several
    QUrl logo; ///< http or https, or empty
    bool radio = false; ///< radio="true"
    std::chrono::minutes guideShift{0}; ///< tvg-shift of its own, else of the whole playlist
    StreamSource source;
    QList<StreamSource> backups; ///< its own, in order; at most MaxGivenBackups
    int line = 0; ///< of the address, 1-based
};

/// What came instead of a list of channels.
enum class PlaylistNature : quint8 {
    Channels,
    HlsStream, ///< one HLS stream: a media or master playlist
    WebPage, ///< HTML, usually an error page
};

/// All that could be read of one playlist, and what could not. Plain value.
struct ParsedPlaylist {
    QList<PlaylistEntry> entries; ///< at most MaxPlaylistEntries
    QList<Problem> problems; ///< at most MaxPlaylistProblems; detail and line, no subject
    int furtherProblems = 0; ///< met, but not kept
    int films = 0; ///< films, episodes and clips that were left out
    int headings = 0; ///< the same of headings
    QStringList guideUrls; ///< url-tvg, x-tvg-url; http and https only; at most MaxGuideUrls
    std::optional<AccountState> account; ///< what the provider says of it, where the playlist is one
    bool lacksGroups = false; ///< an account whose groups could not be had
    PlaylistNature nature = PlaylistNature::Channels;
    bool endsInEntry = false; ///< the last channel has no address: cut off, or carelessly written
    bool endsInLine = false; ///< the last line is not ended: the same
};

inline constexpr qsizetype MaxPlaylistEntries = 200'000;
inline constexpr qsizetype MaxPlaylistProblems = 200;
inline constexpr qsizetype MaxPlaylistLine = 4 * 1024 * 1024; ///< bytes; logos come as data, too
inline constexpr qsizetype MaxGuideUrls = 200;
