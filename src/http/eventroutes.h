// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// `GET /events?limit=`: what was worth telling lately, newest first.
void addEventRoutes(Router &router, const HttpParts &parts);
