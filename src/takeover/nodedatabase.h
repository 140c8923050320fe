// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "takeover/nodetables.h"

/// Reads the tables of a database of PlexBridge for Node.js, of any of its versions: columns that are missing
/// are left out, those it does not know are passed over. A damaged table gives what came before the damage.
/// The file itself is only copied (databasecopy.h). Blocks. A problem has no subject.
[[nodiscard]] Result<NodeTables> readNodeDatabase(const QString &file);
