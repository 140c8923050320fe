// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

/// One playlist of the settings and how it is to be used. Plain value; `source` may hold an account, so that
/// it is never shown or logged as it is.
struct PlaylistConfig {
    QString source; ///< URL or absolute file path; names the playlist
    QString name; ///< for people; empty: none was given, see playlistName()
    bool enabled = true; ///< false: not read, its channels are gone, their numbers are kept
    int connectionLimit = 0; ///< streams the provider allows at once, 0..MaxPlaylistConnections; 0: no limit
    bool acceptBadCertificate = false; ///< https without verification, for the playlist and its streams
    QString userAgent; ///< for the playlist, and for its streams that name none; empty: ours
    friend bool operator==(const PlaylistConfig &, const PlaylistConfig &) = default;
};

inline constexpr int MaxPlaylistConnections = 100;

/// What a playlist is called: its name, else the host or the file it comes from, without secrets.
[[nodiscard]] QString playlistName(const PlaylistConfig &playlist);

/// Playlists of which only the source is given.
[[nodiscard]] QList<PlaylistConfig> plainPlaylists(const QStringList &sources);
[[nodiscard]] QStringList sourcesOf(const QList<PlaylistConfig> &playlists);

Q_DECLARE_METATYPE(PlaylistConfig)
