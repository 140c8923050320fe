// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupchanges.h"
#include "core/playlistconfig.h"
#include "lineup/lineupmemory.h"

#include <QList>

/// What is different on offer after a refresh. All channels of a playlist that had none before are no news.
/// Channels that the rule of their playlist or group switches off are marked so. Pure.
[[nodiscard]] LineupChanges changesBetween(const LineupMemory &before, const LineupMemory &after,
                                           const QList<PlaylistConfig> &playlists, WallTime now);

/// What becomes of a new channel in a group ("News;Business"). Pure.
[[nodiscard]] NewChannels ruleFor(const PlaylistConfig &playlist, const QString &group);
