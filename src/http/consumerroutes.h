// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/consumerjson.h"
#include "http/httpparts.h"
#include "http/router.h"

class DocumentShelf;
class Revisions;

/// `/consumers`: list, look at one, purge one or many.
void addConsumerRoutes(Router &router, const HttpParts &parts, DocumentShelf &shelf,
                       const Revisions &revisions);

/// What stands around consumers now: what is on, and which upstreams feed them.
[[nodiscard]] consumerjson::Surroundings surroundingsOf(const HttpParts &parts);
