// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// `/Live/{session}` and `/Live/{session}/{action}`: keep a consumer alive, pause, resume and stop it.
void addLiveRoutes(Router &router, const HttpParts &parts);
