// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// `GET /messages`: the places that events are sent to. `POST /messages/{mqtt|webhook|ntfy}/test`: sends one
/// to see whether it arrives.
void addMessageRoutes(Router &router, const HttpParts &parts);
