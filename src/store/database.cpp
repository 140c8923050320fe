// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/stopwatch.h"
#include "store/logging.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {
constexpr int SqliteCorrupt = 11;
}

Database::Database(const QString &path, const StoreTuning &tuning, StatementBook *book)
    : m_file(path)
    , m_tuning(tuning)
    , m_book(book)
    , m_name(u"plexbridge-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(tuning.busyTimeout.count()));
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::open()
{
    m_file.prepare();
    if (!m_connection.open())
        return note(m_connection.lastError());
    if (!check() || !configure())
        return false;
    m_file.remember();
    return true;
}

bool Database::check()
{
    if (!ask(u"PRAGMA schema_version"_s).isValid())
        return false;
    const QString verdict = ask(u"PRAGMA quick_check(1)"_s).toString();
    if (verdict == u"ok"_s)
        return true;
    if (!verdict.isEmpty())
        m_trouble = {SqliteCorrupt, verdict};
    return false;
}

bool Database::configure()
{
    const QString mode = ask(u"PRAGMA journal_mode=WAL"_s).toString();
    if (mode.isEmpty())
        return false;
    if (mode != u"wal"_s)
        qCWarning(lcStore) << m_file.path() << "is on a file system without WAL; its journal is" << mode;
    if (m_tuning.databasePages > 0 && !run(u"PRAGMA max_page_count=%1"_s.arg(m_tuning.databasePages)))
        return false;
    return run(u"PRAGMA synchronous=NORMAL"_s) && run(u"PRAGMA cache_size=1000"_s)
        && run(u"PRAGMA temp_store=MEMORY"_s) && run(u"PRAGMA journal_size_limit=4194304"_s);
}

bool Database::prepare(QSqlQuery &query, const char *name, const QString &sql)
{
    query = makeQuery();
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return note(query.lastError());
    if (m_book)
        m_book->enter(name, sql, usesIndexes(planOf(sql)));
    return true;
}

QStringList Database::planOf(const QString &sql) const
{
    QSqlQuery query = makeQuery();
    query.setForwardOnly(true);
    if (!query.prepare(u"EXPLAIN QUERY PLAN "_s + sql))
        return {};
    for (qsizetype i = sql.count(u'?'); i > 0; --i)
        query.addBindValue({});
    QStringList plan;
    for (query.exec(); query.next();)
        plan.append(query.value(3).toString());
    return plan;
}

bool Database::execute(QSqlQuery &query)
{
    const Stopwatch stopwatch;
    const bool done = query.exec();
    if (m_book)
        m_book->note(query.lastQuery(), stopwatch.elapsed());
    return done || note(query.lastError());
}

bool Database::run(const QString &sql)
{
    QSqlQuery query = makeQuery();
    return query.exec(sql) || note(query.lastError());
}

QVariant Database::ask(const QString &sql)
{
    QSqlQuery query = makeQuery();
    if (query.exec(sql) && query.next())
        return query.value(0);
    note(query.lastError());
    return {};
}

void Database::bePatient(std::chrono::milliseconds patience)
{
    const SqlTrouble cause = m_trouble;
    run(u"PRAGMA busy_timeout=%1"_s.arg(patience.count()));
    m_trouble = cause;
}

bool Database::begin()
{
    return run(u"BEGIN IMMEDIATE"_s);
}

// Not QSqlDatabase::commit(), which loses SQLite's code.
bool Database::commit()
{
    return run(u"COMMIT"_s);
}

void Database::rollback()
{
    const SqlTrouble cause = m_trouble;
    run(u"ROLLBACK"_s); // Fails where SQLite has rolled back by itself.
    m_trouble = cause;
}

bool Database::note(const QSqlError &error)
{
    m_trouble = {error.nativeErrorCode().toInt(), error.databaseText()};
    return false;
}
