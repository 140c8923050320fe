// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/hlsplaylist.h"
#include "sources/playlistformat.h"

/// What a master playlist offers, in the order in which to try it: the best of at most `cap` bits per second
/// first (0: the best there is), then the others below it, then those above it, the smallest first. Each with
/// the sound that its author means for everybody, where that is a playlist of its own. Behind those that have
/// a picture are those of which it is not said; sound alone only where there is neither. Pure.
[[nodiscard]] QList<HlsChoice> orderedVariants(const HlsMasterPlaylist &playlist, qint64 cap);
