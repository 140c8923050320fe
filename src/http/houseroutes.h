// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/documentshelf.h"
#include "http/httpparts.h"
#include "http/revisions.h"
#include "http/router.h"

/// The house's page for a browser, in its language: `/`, also `?q=` (search), `?from=` (further channels),
/// `?part=now` or `all` (sections for the script). Changes nothing; very many channels are searched
/// elsewhere.
void serveHouse(const HttpParts &parts, DocumentShelf &shelf, const Revisions &revisions,
                const Request &request, const Responder &responder);

/// What the page is made with: `/house.css`, `/house.js`, `/house.svg`.
void addHouseRoutes(Router &router);
