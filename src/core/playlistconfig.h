// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelfilter.h"
#include "core/wayout.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

inline constexpr std::chrono::hours UsualRefreshInterval{6};
inline constexpr std::chrono::hours LongestRefreshInterval{720};
inline constexpr int MaxPlaylistConnections = 100;
inline constexpr int MaxFirstNumber = 9'000'000;

/// What becomes of a channel that a refresh brings.
enum class NewChannels : quint8 {
    On,
    Off, ///< it is there, but switched off
    Ask, ///< the same, until a person has said what they want
};
/// "on", "off" and "ask", any case; none: another word.
[[nodiscard]] std::optional<NewChannels> newChannelsOf(const QString &word);
[[nodiscard]] QString toWord(NewChannels rule);

/// One playlist of the settings and how it is to be used. Plain value; `source` may hold an account, so that
/// it is never shown or logged as it is.
struct PlaylistConfig {
    QString source; ///< URL, absolute file path or Xtream account (xtreamaccount.h); names the playlist
    QString name; ///< for people; empty: none was given, see playlistName()
    bool enabled = true; ///< false: not read, its channels are gone, their numbers are kept
    int connectionLimit = 0; ///< streams the provider allows at once, 0..MaxPlaylistConnections; 0: no limit
    qint64 dataLimit = 0; ///< bytes of streams a calendar month, to be warned of; 0: none
    bool acceptBadCertificate = false; ///< https without verification, for the playlist and its streams
    QString userAgent; ///< for the playlist, its guide, and its streams that name none; empty: ours
    QString referrer; ///< the same
    QStringList headers; ///< "Name: value"; the same, but to the host of the playlist only
    WayOut way; ///< for all of them; the import knows its origin
    std::chrono::hours refreshInterval = UsualRefreshInterval; ///< 0..720; 0: only when asked
    int firstNumber = 1; ///< automatic guide numbers of its channels begin here, 1..MaxFirstNumber
    ChannelFilter filter;
    QString encoding; ///< of a text that is not UTF-8 and does not say: "windows-1251"; empty: guessed
    NewChannels newChannels = NewChannels::On;
    QMap<QString, NewChannels> newChannelsIn; ///< by group in folded case; goes before
    bool films = false; ///< films, episodes and clips in it are taken for channels, too
    bool headings = false; ///< headings in it ("#### SPORT ####"), too
    friend bool operator==(const PlaylistConfig &, const PlaylistConfig &) = default;
};

/// What a playlist is called: its name, else the host or the file it comes from, without secrets.
[[nodiscard]] QString playlistName(const PlaylistConfig &playlist);

/// Playlists of which only the source is given.
[[nodiscard]] QList<PlaylistConfig> plainPlaylists(const QStringList &sources);
[[nodiscard]] QStringList sourcesOf(const QList<PlaylistConfig> &playlists);

Q_DECLARE_METATYPE(PlaylistConfig)
