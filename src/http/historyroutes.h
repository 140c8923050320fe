// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// `/history` and `/history/{id}`: ended sessions, read from the store, so the answers come later. `context`
/// must live as long as answers may come.
void addHistoryRoutes(Router &router, const HttpParts &parts, QObject *context);
