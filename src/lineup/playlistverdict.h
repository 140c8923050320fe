// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "lineup/lineupmemory.h"
#include "lineup/playlistentry.h"

/// Why a text is of no use at all: a web page, a stream, no channel in it. None: it is a list of channels.
/// The subject is left to the caller. Pure.
[[nodiscard]] Problem problemOfKind(const ParsedPlaylist &parsed);

/// Why a list of channels looks like a part of itself only, so that the copy of before is to be used: more
/// than half of the channels are gone, or it ends in the middle of one with fewer than before. Counts what
/// came before the filter. A list that keeps coming so for three days is believed, and so is any once the
/// playlist was switched off in between. Notes in `known` what is doubted. Pure.
[[nodiscard]] Problem problemOfSize(const ParsedPlaylist &parsed, WallTime now, KnownPlaylist &known);

/// What of a text, good or the copy of before, did not become channels, for people.
void noteLeftOut(const ParsedPlaylist &parsed, KnownPlaylist &known);

/// A good text has come.
void noteGood(const ParsedPlaylist &parsed, KnownPlaylist &known);
