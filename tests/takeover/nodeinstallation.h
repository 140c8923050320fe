// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariantMap>

/// A database as PlexBridge for Node.js makes and fills it, open like its own program has it.
class NodeInstallation {
public:
    /// By what came to the schema.
    enum class Version {
        First, ///< July 2025: sqlite3, seven tables
        Sessions, ///< better-sqlite3 and WAL; further columns of sessions, guides and streams
        Consumers, ///< the table of consumers and profiles of ffmpeg
    };
    NodeInstallation(const QString &path, Version version);
    ~NodeInstallation();

    void insert(const QString &table, const QVariantMap &row);
    void run(const QString &statement);
    void close(); ///< the write-ahead log goes into the database

    /// Two channels with all there is: ONE has two backups, a second stream and an account; TWO is off.
    void fillAsUsual();

private:
    QString m_connection;
    QSqlDatabase m_database;
};
