// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

class DocumentShelf;
class Revisions;

/// /channels: the lineup as people work with it; list, change, forget what is missing, read the playlists
/// anew.
void addChannelRoutes(Router &router, const HttpParts &parts, DocumentShelf &shelf,
                      const Revisions &revisions);

/// A part of a path as text.
[[nodiscard]] QString pathText(QByteArrayView argument);
/// The channel with this id, else with this number; null: none.
[[nodiscard]] const Channel *channelNamed(const Lineup &lineup, QByteArrayView argument);
/// What is answered where there is none.
[[nodiscard]] Reply unknownChannel();
