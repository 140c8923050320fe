// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QTemporaryDir>

/// A copy of an SQLite database in a private folder of its own, which goes with it: so the original is never
/// written to, not even by the recovery that opening it would begin, while its own program may go on with
/// it. Blocks.
class DatabaseCopy {
public:
    /// With the write-ahead log or the journal, if there is one. Copied anew while it changes meanwhile;
    /// after a few such tries a problem says what to do.
    [[nodiscard]] Problem make(const QString &original);
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("copy.db")); }

private:
    QTemporaryDir m_folder;
};

inline constexpr qint64 MaxDatabaseBytes = 4LL * 1024 * 1024 * 1024;
