// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

class DocumentShelf;

/// `/epg.xml`, `/guide.xml`, `/xmltv.xml`: the merged guide, gzip where it is accepted, 304 where it is
/// known.
[[nodiscard]] bool isGuidePath(QByteArrayView path);
void addGuideRoutes(Router &router, const HttpParts &parts, DocumentShelf &shelf);
