// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "takeover/nodetables.h"
#include "takeover/takeover.h"

/// Makes channels of the tables `channels` and `streams`: of several streams the first that is on is the
/// channel's, then come its own backups, then the next ones. Pure.
void takeChannels(const NodeTables &tables, Takeover &takeover);
