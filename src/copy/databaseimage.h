// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copy/copyproblem.h"

#include <QString>

/// A database as it is at one instant, also while a program writes to it. Both block: not for the main
/// thread.
namespace databaseimage {

/// Writes it whole into `to`, which must not exist, by SQLite itself: the file is never opened otherwise,
/// since closing it would take a running engine's locks away.
[[nodiscard]] CopyProblem take(const QString &database, const QString &to);
/// Whether SQLite finds it sound: else Damaged.
[[nodiscard]] CopyProblem check(const QString &database);

} // namespace databaseimage
