// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "takeover/nodetables.h"
#include "takeover/takeover.h"

/// Guides, the device's name and the number of tuners; and what has no counterpart here. Pure.
void takeSettings(const NodeTables &tables, Takeover &takeover);
