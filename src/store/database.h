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

/// The one connection to the database. Made, used and destroyed on the store thread, owned by StoreWorker.
/// Every failing call leaves what SQLite said in trouble().
class Database {
public:
    /// `book` gets what the named statements cost; null: nobody wants to know. It outlives the connection.
    Database(const QString &path, const StoreTuning &tuning, StatementBook *book = nullptr);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens, checks the file (a damaged one often opens "successfully") and sets the pragmas.
    bool open();

    bool prepare(QSqlQuery &query, const char *name, const QString &sql); ///< and asks how it is planned
    bool execute(QSqlQuery &query); ///< a prepared one
    bool run(const QString &sql);
    /// The first column of the first row; an invalid variant on trouble or without a row.
    [[nodiscard]] QVariant ask(const QString &sql);

    void bePatient(std::chrono::milliseconds patience); ///< with another program's lock
    bool begin(); ///< takes the write lock at once: a later upgrade would fail without waiting
    bool commit();
    void rollback();

    [[nodiscard]] QSqlQuery makeQuery() const { return QSqlQuery(m_connection); }
    [[nodiscard]] const SqlTrouble &trouble() const { return m_trouble; }
    [[nodiscard]] const DatabaseFile &file() const { return m_file; }

private:
    bool check();
    bool configure();
    [[nodiscard]] QStringList planOf(const QString &sql) const;
    bool note(const QSqlError &error);

    DatabaseFile m_file;
    StoreTuning m_tuning;
    StatementBook *m_book;
    QString m_name; ///< of the connection, unique in the process
    QSqlDatabase m_connection;
    SqlTrouble m_trouble;
};
