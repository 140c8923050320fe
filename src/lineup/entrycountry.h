// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineup/playlistentry.h"

#include <QString>

/// The country that an entry says it is of: by tvg-country, else by the end of its tvg-id ("one.uk@HD"), else
/// by the beginning of its name or group ("UK | One", "[DE] Kino"), else by a group that is a country's
/// English name. Two letters, lower case; empty: it does not say, or says several. Pure.
[[nodiscard]] QString countryOf(const PlaylistEntry &entry);
