// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

class Database;

/// The statements of one `.sql` file: comments left out, split at each semicolon (none may stand inside a
/// statement). Pure.
[[nodiscard]] QStringList sqlStatements(const QString &text);

/// Brings the database to the newest schema, one step of resources/sql after the other, each in a transaction
/// of its own, so that a broken upgrade resumes. The number of the last step is kept in user_version. A
/// database of a newer PlexBridge is left alone (DatabaseTooNew). `code` None: it is up to date.
[[nodiscard]] Problem upgradeSchema(Database &database);

[[nodiscard]] int newestSchema(); ///< number of the last step
