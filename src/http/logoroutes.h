// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// `GET /logo/{name}`: pictures of channels, as the lineup and the guide name them.
void addLogoRoutes(Router &router, const HttpParts &parts, QObject *context);
