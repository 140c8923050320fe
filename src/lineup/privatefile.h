// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

/// Files that may hold a provider's secrets. Both block: for the pool.

/// Reads an ordinary file of at most `limit` bytes; devices, pipes and folders are refused.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &file, qint64 limit);

/// Readable for the owner only where it has to be made first.
[[nodiscard]] bool makePrivateFolder(const QString &folder);

/// Replaces the file atomically, readable for the owner only; makes its folder (0700) where it lacks.
[[nodiscard]] Problem writePrivateFile(const QString &file, const QByteArray &content);
