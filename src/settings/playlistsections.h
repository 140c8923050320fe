// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playlistconfig.h"
#include "core/result.h"
#include "settings/settingsfile.h"

#include <QDir>

// Playlists in the settings file: `playlist = ADDRESS` where there is no more to say, else a section
// `[playlist/NAME]` with `source = ADDRESS` and options (playlistKeys()). Their order is that of the file; a
// section with the address of a `playlist` line adds to that one. All pure.

/// A BadOption names the key and its section as its subject. `base` makes paths absolute.
[[nodiscard]] Result<QList<PlaylistConfig>> playlistsIn(const SettingsFile &file, const QDir &base);

/// Makes the file name exactly these, in this order. Keeps lines that say the same already, and what it does
/// not know in the sections of playlists that stay. Two of one name are told apart by a number.
[[nodiscard]] Problem writePlaylists(SettingsFile &file, const QList<PlaylistConfig> &playlists,
                                     const QDir &base);

/// Playlists of these sources, each with the options that `known` has for it.
[[nodiscard]] QList<PlaylistConfig> withOptions(const QStringList &sources,
                                                const QList<PlaylistConfig> &known);

[[nodiscard]] bool hasPlaylistInUse(const QList<PlaylistConfig> &playlists);

/// Whether a key stands in such a section and means nothing there.
[[nodiscard]] bool isUnknownPlaylistKey(const QString &key);
