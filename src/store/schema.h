// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

class Database;
struct StoreTuning;

/// The statements of one `.sql` file: comments left out, split at each semicolon (none may stand inside a
/// statement). Pure.
[[nodiscard]] QStringList sqlStatements(const QString &text);

/// DatabaseTooNew when the file is of a newer PlexBridge. Asked before anything else is done with it, and
/// without changing a byte of it.
[[nodiscard]] Problem newerSchema(const QString &path, const StoreTuning &tuning);

/// Brings the database to the newest schema, one step of resources/sql after the other, each in a transaction
/// of its own, so that a broken upgrade resumes. The number of the last step is kept in user_version. Before
/// the first step a copy is made beside the file, of which the last few are kept; without it nothing is
/// changed. Tables that somebody took away are made again. `code` None: it is up to date.
[[nodiscard]] Problem upgradeSchema(Database &database, const StoreTuning &tuning, WallTime now);

[[nodiscard]] int newestSchema(); ///< number of the last step
