// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>
#include <utility>

/// The database file as the file system sees it: made for its owner only, recognised again, set aside when it
/// is damaged. Store thread; never opens the database.
class DatabaseFile {
public:
    explicit DatabaseFile(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    void prepare() const; ///< directory 0700 when it has to be made, file 0600
    void remember(); ///< the file that is there now is ours
    [[nodiscard]] bool isStillThere() const; ///< the remembered one; Windows keeps open files from going
    /// Renames the file with its -wal and -shm. The new name, or none where that fails.
    [[nodiscard]] std::optional<QString> setAside(WallTime now) const;

private:
    QString m_path;
    std::optional<std::pair<quint64, quint64>> m_identity; ///< device and inode
};
