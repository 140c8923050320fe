// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

/// A file at one instant: which one it is, and when it was last written to.
struct DatabaseStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 writtenAt = 0; ///< ns
    [[nodiscard]] bool isSameFile(const DatabaseStamp &other) const
    {
        return device == other.device && inode == other.inode;
    }
    friend bool operator==(const DatabaseStamp &, const DatabaseStamp &) = default;
};
[[nodiscard]] std::optional<DatabaseStamp> databaseStampOf(const QString &path);

/// The database file as the file system sees it: made for its owner only, recognised again, set aside when it
/// is damaged. Store thread. Never opens a file that is there: to close it would take SQLite's locks away.
class DatabaseFile {
public:
    enum class Fate : quint8 {
        Untouched, ///< since the last remember()
        LogWritten, ///< somebody else wrote to the -wal
        Written, ///< somebody else wrote to the file itself
        Gone, ///< it is away, or another one is in its place
    };

    explicit DatabaseFile(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool hasLog() const { return m_log && m_log->size > 0; } ///< when it was remembered
    /// Directory 0700 when it has to be made, file 0600, unless even its owner may not write to it.
    void prepare() const;
    void remember(); ///< as it is now, it is ours
    [[nodiscard]] Fate fate() const;
    /// The -wal of the remembered file, when another one is in its place now: it would damage that. To be
    /// called with no connection open.
    void dropForeignLog() const;
    /// Renames the file with its -wal and -shm. The new name, or none where that fails.
    [[nodiscard]] std::optional<QString> setAside(WallTime now) const;

private:
    QString m_path;
    std::optional<DatabaseStamp> m_file;
    std::optional<DatabaseStamp> m_log; ///< -wal
};
