// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

/// A token or key that stands alone in a file of its own. Never logged, never part of a Problem.
namespace secretfile {

/// BadOption: subject is the file, detail says why: it can't be read, is empty, or more than one line.
[[nodiscard]] Result<QString> read(const QString &path);
/// What a keychain gave, if it did, else that of the file.
[[nodiscard]] Result<QString> readUnless(const QString &given, const QString &path);
[[nodiscard]] bool isOpenToOthers(const QString &path);
[[nodiscard]] Problem write(const QString &path, const QString &secret); ///< 0600

} // namespace secretfile
