// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

class Revisions;
/// What makes `/health` say "starting", "ok" or "degraded". Plain value.
struct HealthVerdict {
    bool isReady = false;
    bool isStoreFine = true, isFound = true, hasLineup = true;
    [[nodiscard]] bool isFine() const { return isStoreFine && isFound && hasLineup; }
};
[[nodiscard]] HealthVerdict healthOf(const HttpParts &parts);

/// `/health` tells everything, `/health/live` that the engine answers, `/health/ready` that it can serve.
void addHealthRoutes(Router &router, const HttpParts &parts, const Revisions &revisions);
