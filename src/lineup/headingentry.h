// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineup/playlistentry.h"

/// Whether an entry of a playlist is no channel but a heading among them ("#### SPORT ####", "----- UK
/// -----"): its name stands between decorations, or is nothing else, and no guide knows it. Pure.
[[nodiscard]] bool isHeading(const PlaylistEntry &entry);

/// Takes them out and counts them.
void leaveOutHeadings(ParsedPlaylist &list);
