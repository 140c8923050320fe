// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "takeover/nodetables.h"

#include <QStringList>

#include <optional>

// Values of a row, which SQLite and JSON keep as whatever was put in. All pure.

/// On one line, without control characters, at most `most` characters.
[[nodiscard]] QString labelOf(const NodeTables::Row &row, const QString &column, int most = 200);
/// 1, true, "true" or "1"; absent or null: `fallback`.
[[nodiscard]] bool flagOf(const NodeTables::Row &row, const QString &column, bool fallback);
/// Seconds or milliseconds since 1970, or a date and time in UTC as SQLite or JavaScript writes it.
[[nodiscard]] std::optional<WallTime> timeOf(const NodeTables::Row &row, const QString &column);
/// A list of texts: of JSON, or JSON as text.
[[nodiscard]] QStringList listOf(const NodeTables::Row &row, const QString &column);
/// An object: of JSON, or JSON as text.
[[nodiscard]] QVariantMap objectOf(const NodeTables::Row &row, const QString &column);
