// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"
#include "http/router.h"

/// /guide: how the guide is doing, what is on a channel, and which channel of a guide it could be. Answers
/// come on the engine thread while `context` lives.
void addScheduleRoutes(Router &router, const HttpParts &parts, QObject *context);
