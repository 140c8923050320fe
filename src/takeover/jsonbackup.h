// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "takeover/nodetables.h"

#include <QByteArray>

/// Reads what PlexBridge for Node.js answers to GET /api/backup/export:
/// {"version":"1.0.0","data":{"channels":
/// [...],"streams":[...],"epgSources":[...],"settings":{...}}}. A version past 1 is refused. Pure.
[[nodiscard]] Result<NodeTables> readJsonBackup(const QByteArray &text);
