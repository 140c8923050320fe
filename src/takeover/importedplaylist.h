// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "takeover/takeover.h"

#include <QByteArray>
#include <QList>

/// Channels as an M3U playlist that the playlist reader gives back as they are: number, name, tvg-id and
/// logo, request headers behind the address in Kodi's form, and backups as `#PLEXBRIDGE-BACKUP:ADDRESS`
/// lines, which other programs take for comments. Pure.
[[nodiscard]] QByteArray toPlaylist(const QList<TakenChannel> &channels);
