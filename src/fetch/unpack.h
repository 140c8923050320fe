// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

/// Reads a file piece by piece, unpacked: gzip, xz, bzip2, zstd, the first file of a zip, or plain. Which of
/// these it is, the first bytes tell, not the name. `take` gives false to stop early, which is no problem.
/// Stops at `limit` bytes unpacked, so that a small file can't become an endless one. Blocks: for the pool.
/// A problem has no subject: SourceUnreachable (no such file), Malformed (damaged or cut off: what came
/// before was handed on), SourceTooLarge.
[[nodiscard]] Problem unpackFile(const QString &file, qint64 limit,
                                 const std::function<bool(QByteArrayView)> &take,
                                 const std::atomic_bool &cancelled = NeverCancelled);

/// All of it at once.
[[nodiscard]] Result<QByteArray> unpackedFile(const QString &file, qint64 limit,
                                              const std::atomic_bool &cancelled = NeverCancelled);
