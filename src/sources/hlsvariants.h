// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/hlsplaylist.h"

/// The addresses of those variants that are whole by themselves, with picture and sound in one stream, in the
/// order in which to try them: the best first that needs at most `cap` bits per second (0: no cap), above it
/// the smallest first. Sound alone is offered only where there is nothing else. Empty: there are none. Pure.
[[nodiscard]] QList<QUrl> orderedVariants(const HlsMasterPlaylist &playlist, qint64 cap);
