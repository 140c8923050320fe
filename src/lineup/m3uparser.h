// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineup/playlistentry.h"

#include <QByteArray>
#include <QString>

/// Reads an M3U playlist in one pass, as lenient as players are: damaged lines are told with their number and
/// skipped. `origin` is the address or the path it came from; it only decides how strict paths are judged and
/// never shows up in the result. Pure, safe on any thread.
[[nodiscard]] ParsedPlaylist parseM3u(const QByteArray &text, const QString &origin);

/// Whether a playlist or guide named like this comes over the network.
[[nodiscard]] bool isRemoteSource(const QString &source);
