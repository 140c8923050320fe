// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// `/companion`: how the media servers of the settings stand, without secrets.
void addCompanionRoutes(Router &router, const HttpParts &parts);
