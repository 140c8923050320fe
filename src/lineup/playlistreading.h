// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/playlistconfig.h"
#include "lineup/playlistentry.h"

#include <QByteArray>

/// Reads what came from a playlist's source: an M3U text, an HDHomeRun's lineup.json, or the answers of an
/// Xtream Codes account where the source is one. Pure, safe on any thread; stops early once cancelled.
[[nodiscard]] ParsedPlaylist parsePlaylistText(const QByteArray &text, const PlaylistConfig &playlist,
                                               const std::atomic_bool &cancelled = NeverCancelled);
