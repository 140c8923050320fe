// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "lineup/playlistentry.h"

#include <QByteArray>
#include <QString>

/// Reads an M3U playlist in one pass, as lenient as players are: damaged lines are told with their number and
/// skipped. `origin` is the address or the path it came from; it only decides how strict paths are judged and
/// never shows up in the result. Logos and names that would give away an account are left out. Pure, safe on
/// any thread; stops early once cancelled.
[[nodiscard]] ParsedPlaylist parseM3u(const QByteArray &text, const QString &origin,
                                      const std::atomic_bool &cancelled = NeverCancelled);

/// Whether a playlist or guide named like this comes over the network.
[[nodiscard]] bool isRemoteSource(const QString &source);
