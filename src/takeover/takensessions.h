// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "takeover/nodetables.h"
#include "takeover/takeover.h"

/// Makes sessions for the history of the tables `consumers` (whose clients will ask anew, if ever) and
/// `stream_sessions`. Pure.
void takeSessions(const NodeTables &tables, Takeover &takeover);
