// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engineconfig.h"
#include "core/guidestate.h"

#include <QList>

/// Where the guide comes from: those of the settings first, then those that playlists name, each with what is
/// said of it. One from the host of a playlist is fetched as that playlist is, since providers let in only
/// the programs they know. Pure.
[[nodiscard]] QList<GuideOrigin> guideOrigins(const EngineConfig &config,
                                              const QList<GuideOrigin> &ofPlaylists);

/// Whether the same is fetched in the same way, so that another correction of times needs no fetching. Pure.
[[nodiscard]] bool areFetchedAlike(const QList<GuideOrigin> &one, const QList<GuideOrigin> &other);
