// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databasefile.h"
#include "store/sqltrouble.h"
#include "store/statementbook.h"
#include "store/storetypes.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

/// One connection to the database. Made, used and destroyed on one thread: the writing one on the store
/// thread (Ledger), the reading one on the history's (HistoryReader). Every failing call leaves what SQLite
/// said in trouble().
class Database {
public:
    enum class Role : quint8 {
        Writer, ///< makes the file when there is none
        Reader, ///< changes nothing, not even by closing
    };

    /// `book` gets what the named statements cost; null: nobody wants to know. It outlives the connection.
    Database(const QString &path, const StoreTuning &tuning, Role role = Role::Writer,
             StatementBook *book = nullptr);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool open();
    void close(); ///< may be opened again
    /// Whether this connection may write. True also while another program holds the lock.
    bool mayWrite();
    bool check(); ///< a damaged file often opens "successfully"
    bool configure(); ///< the pragmas of a writer

    bool prepare(QSqlQuery &query, const char *name, const QString &sql); ///< and asks how it is planned
    bool execute(QSqlQuery &query); ///< a prepared one
    bool run(const QString &sql);
    /// The first column of the first row; an invalid variant on trouble or without a row.
    [[nodiscard]] QVariant ask(const QString &sql);

    void bePatient(std::chrono::milliseconds patience); ///< with another program's lock
    bool begin(); ///< takes the write lock at once: a later upgrade would fail without waiting
    bool commit();
    void rollback();
    /// Gives pages that nothing is on back to the file system, a bounded number. True: there are more.
    bool shrink();
    /// False: what is on disk can't be what we and others wrote by SQLite.
    bool isFileOurs();
    void remember() { m_file.remember(); } ///< after each change of ours

    [[nodiscard]] QSqlQuery makeQuery() const { return QSqlQuery(m_connection); }
    [[nodiscard]] const SqlTrouble &trouble() const { return m_trouble; }
    [[nodiscard]] Problem problem() const { return toProblem(m_trouble, m_file.path()); }
    [[nodiscard]] const DatabaseFile &file() const { return m_file; }

private:
    void letShrink();
    [[nodiscard]] QStringList planOf(const QString &sql) const;
    bool note(const QSqlError &error);

    DatabaseFile m_file;
    StoreTuning m_tuning;
    Role m_role;
    StatementBook *m_book;
    QString m_name; ///< of the connection, unique in the process
    QSqlDatabase m_connection;
    SqlTrouble m_trouble;
    qint64 m_othersCommits = 0; ///< PRAGMA data_version when last asked
};
