// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// `GET /channels/events?pattern=&zone=`: what names of channels become as event channels, with patterns that
/// are only tried; `GET /guide/changes`: which channels were matched newly or no more.
void addPreviewRoutes(Router &router, const HttpParts &parts, QObject *context);
