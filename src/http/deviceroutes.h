// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// The documents of an HDHomeRun (hdhomerun.md 5.1 to 5.7), and its lineup.post. `streamPort` tells the port
/// that stream URLs are made with.
void addDeviceRoutes(Router &router, const HttpParts &parts, std::function<quint16()> streamPort);
