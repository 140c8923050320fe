// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/channelbackups.h"
#include "core/playlistconfig.h"

#include <QList>
#include <QString>

#include <optional>

class Lineup;

/// The backups of a channel for the dialog that changes them; none of an unknown channel. `playlists` give
/// the names. Pure.
[[nodiscard]] std::optional<ChannelBackups> backupsOf(const Lineup &lineup, const QString &channelId,
                                                      const QList<PlaylistConfig> &playlists);

/// A channel as the desktop may know it: without addresses and what goes along with them, which may hold an
/// account. How many backups it has remains.
[[nodiscard]] Channel withoutSecrets(Channel channel);
