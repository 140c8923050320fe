// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/stopwatch.h"
#include "store/logging.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int SqliteCorrupt = 11;
}

Database::Database(const QString &path, const StoreTuning &tuning, Role role, StatementBook *book)
    : m_file(path)
    , m_tuning(tuning)
    , m_role(role)
    , m_book(book)
    , m_name(u"plexbridge-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_connection.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(tuning.busyTimeout.count());
    if (role == Role::Reader)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection.setConnectOptions(options);
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::open()
{
    if (m_role == Role::Writer)
        m_file.prepare();
    if (!m_connection.open())
        return note(m_connection.lastError());
    m_file.remember();
    // Takes effect only before anything else.
    return m_role == Role::Reader || databaseStampOf(m_file.path()).value_or(DatabaseStamp{0, 0, 1, 0}).size > 0
        || run(u"PRAGMA auto_vacuum=INCREMENTAL"_s);
}

void Database::close()
{
    m_connection.close();
}

bool Database::mayWrite()
{
    if (!begin())
        return m_trouble.isLock();
    // To begin is granted to those who may only read, too; this is not, and changes nothing.
    const bool may = run(u"PRAGMA user_version=%1"_s.arg(ask(u"PRAGMA user_version"_s).toInt()));
    rollback();
    return may;
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
    letShrink();
    const QString mode = ask(u"PRAGMA journal_mode=WAL"_s).toString();
    if (mode.isEmpty())
        return false;
    if (mode != u"wal"_s)
        qCWarning(lcStore) << m_file.path() << "is on a file system without WAL; its journal is" << mode;
    if (m_tuning.databasePages > 0 && !run(u"PRAGMA max_page_count=%1"_s.arg(m_tuning.databasePages)))
        return false;
    const QString synchronous = m_tuning.isFullySynchronous ? u"FULL"_s : u"NORMAL"_s;
    if (!run(u"PRAGMA synchronous="_s + synchronous) || !run(u"PRAGMA cache_size=1000"_s)
        || !run(u"PRAGMA temp_store=MEMORY"_s) || !run(u"PRAGMA journal_size_limit=4194304"_s))
        return false;
    m_othersCommits = ask(u"PRAGMA data_version"_s).toLongLong();
    m_file.remember();
    return true;
}

// Only an empty database, or one that is written anew as a whole, can be made so. Where that fails now (no
// room, a lock), the next start tries again, and until then the file only grows to its bound.
void Database::letShrink()
{
    constexpr int incremental = 2;
    if (ask(u"PRAGMA auto_vacuum"_s).toInt() == incremental || !run(u"PRAGMA auto_vacuum=INCREMENTAL"_s))
        return;
    if (ask(u"PRAGMA schema_version"_s).toInt() != 0 && !run(u"VACUUM"_s))
        qCInfo(lcStore) << m_file.path() << "can't be written anew to make it shrink:" << m_trouble.text;
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

bool Database::shrink()
{
    constexpr int wanted = 64; // free pages are good for what comes next
    constexpr int atOnce = 1000;
    const int free = ask(u"PRAGMA freelist_count"_s).toInt();
    if (free < std::max(4 * wanted, ask(u"PRAGMA page_count"_s).toInt() / 8) || !begin())
        return false;
    // One page with each call: Qt takes no further step in a statement without columns.
    QSqlQuery one;
    bool good = prepare(one, "shrink", u"PRAGMA incremental_vacuum(1)"_s);
    for (int page = std::min(free - wanted, atOnce); good && page > 0; --page)
        good = execute(one);
    one.finish();
    if (!good || !commit()) {
        rollback();
        return false;
    }
    return free - wanted > atOnce;
}

bool Database::isFileOurs()
{
    switch (m_file.fate()) {
    case DatabaseFile::Fate::Untouched:
        return true;
    case DatabaseFile::Fate::LogWritten:
        break;
    case DatabaseFile::Fate::Written:
    case DatabaseFile::Fate::Gone:
        return false;
    }
    // Another program may have committed something; if none did, somebody wrote past SQLite.
    const qint64 before = std::exchange(m_othersCommits, ask(u"PRAGMA data_version"_s).toLongLong());
    m_file.remember();
    return m_othersCommits != before;
}

bool Database::note(const QSqlError &error)
{
    m_trouble = {error.nativeErrorCode().toInt(), error.databaseText()};
    return false;
}
