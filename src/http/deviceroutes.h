// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

class DocumentShelf;
class Revisions;

/// The ports that addresses of ours are made with.
struct DevicePorts {
    std::function<quint16()> api, stream;
};

/// The documents of an HDHomeRun (hdhomerun.md 5.1 to 5.7), and its lineup.post.
void addDeviceRoutes(Router &router, const HttpParts &parts, DevicePorts ports, DocumentShelf &shelf,
                     const Revisions &revisions);
