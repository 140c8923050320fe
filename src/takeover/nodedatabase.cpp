// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/nodedatabase.h"

#include "core/said.h"
#include "takeover/databasecopy.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Problem foreign(const Saying &detail)
{
    return {ProblemCode::SourceRefused, {}, detail};
}

class NodeDatabase {
public:
    explicit NodeDatabase(const QString &path)
        : m_connection(u"takeover-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
    {
        m_database.setDatabaseName(path);
    }
    ~NodeDatabase()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }
    NodeDatabase(const NodeDatabase &) = delete;
    NodeDatabase &operator=(const NodeDatabase &) = delete;

    Result<NodeTables> read()
    {
        if (!m_database.open())
            return damaged(m_database.lastError());
        if (Problem problem = check())
            return problem;
        NodeTables out;
        out.channels =
            rows(u"channels"_s, {u"id"_s, u"name"_s, u"number"_s, u"enabled"_s, u"logo"_s, u"epg_id"_s},
                 u"rowid"_s, MaxNodeChannels);
        std::stable_sort(out.channels.begin(), out.channels.end(),
                         [](const NodeTables::Row &left, const NodeTables::Row &right) {
                             return left.value(u"number"_s).toDouble() < right.value(u"number"_s).toDouble();
                         });
        out.streams = rows(u"streams"_s,
                           {u"id"_s, u"channel_id"_s, u"url"_s, u"backup_urls"_s, u"auth_username"_s,
                            u"auth_password"_s, u"headers"_s, u"protocol_options"_s, u"enabled"_s},
                           u"rowid"_s, MaxNodeStreams);
        out.guides = rows(u"epg_sources"_s, {u"name"_s, u"url"_s, u"enabled"_s}, u"rowid"_s, MaxNodeGuides);
        for (const NodeTables::Row &row :
             rows(u"settings"_s, {u"key"_s, u"value"_s}, u"key"_s, MaxNodeSettings))
            out.settings.insert(row.value(u"key"_s).toString(), row.value(u"value"_s));
        out.consumers = rows(u"consumers"_s,
                             {u"id"_s, u"session_id"_s, u"channel_id"_s, u"stream_url"_s, u"state"_s,
                              u"created_at"_s, u"last_activity"_s, u"user_agent"_s, u"client_ip"_s},
                             u"last_activity DESC"_s, MaxNodeSessions);
        out.sessions = rows(u"stream_sessions"_s,
                            {u"id"_s, u"stream_id"_s, u"client_ip"_s, u"user_agent"_s, u"started_at"_s,
                             u"ended_at"_s, u"bytes_transferred"_s, u"channel_name"_s, u"channel_number"_s,
                             u"stream_url"_s, u"end_reason"_s, u"last_update"_s},
                            u"started_at DESC"_s, MaxNodeSessions);
        for (const QString &table : {u"ffmpeg_profiles"_s, u"epg_programs"_s, u"logs"_s})
            out.otherRows.insert(table, count(table));
        out.unreadable = m_unreadable.join(u", "_s);
        if (!m_unreadable.isEmpty() && (out.channels.isEmpty() || out.streams.isEmpty()))
            return Problem{ProblemCode::DatabaseCorrupt, {}, said(Said::DatabaseDamaged, {out.unreadable})};
        return out;
    }

private:
    /// Whether it is one of those at all. SQLite's own words are of no use to people here.
    Problem check()
    {
        QSqlQuery schema(m_database);
        schema.setForwardOnly(true);
        // Neither views nor virtual tables: what those do when asked is not only reading.
        if (!schema.exec(u"SELECT name FROM sqlite_master WHERE type = 'table' "
                         "AND upper(sql) NOT LIKE 'CREATE VIRTUAL%'"_s))
            return damaged(schema.lastError());
        while (schema.next())
            m_tables.append(schema.value(0).toString());
        if (m_tables.contains(u"history_sessions"_s))
            return foreign(said(Said::DatabaseOfOurs));
        if (!m_tables.contains(u"channels"_s) || !m_tables.contains(u"streams"_s))
            return foreign(said(Said::DatabaseOfOthers));
        for (const auto &[table, column] :
             {std::pair(u"channels"_s, u"name"_s), std::pair(u"channels"_s, u"id"_s),
              std::pair(u"streams"_s, u"url"_s), std::pair(u"streams"_s, u"channel_id"_s)}) {
            if (!columnsOf(table).contains(column))
                return foreign(said(Said::TableWithoutColumn, {table, column}));
        }
        return {};
    }

    static Problem damaged(const QSqlError &error)
    {
        return {ProblemCode::DatabaseCorrupt, {}, said(Said::DatabaseUnreadable, {error.databaseText()})};
    }

    QStringList columnsOf(const QString &table)
    {
        QSqlQuery query(m_database);
        QStringList columns;
        if (query.exec(u"PRAGMA table_info(\"%1\")"_s.arg(table))) {
            while (query.next())
                columns.append(query.value(1).toString());
        }
        return columns;
    }

    /// Empty where the table lacks.
    QList<NodeTables::Row> rows(const QString &table, const QStringList &wanted, const QString &order,
                                int most)
    {
        QList<NodeTables::Row> out;
        if (!m_tables.contains(table))
            return out;
        const QStringList there = columnsOf(table);
        QStringList cells;
        for (const QString &column : wanted) {
            if (there.contains(column))
                cells.append(u"CASE WHEN length(\"%1\") <= %2 THEN \"%1\" END AS \"%1\""_s.arg(column).arg(
                    MaxNodeCell));
        }
        const QString sorted = there.contains(order.section(u' ', 0, 0)) ? order : u"rowid"_s;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!cells.isEmpty()
            && query.exec(
                u"SELECT %1 FROM \"%2\" ORDER BY %3 LIMIT %4"_s.arg(cells.join(u", "_s), table, sorted)
                    .arg(most)))
            collect(query, out);
        if (query.lastError().isValid())
            m_unreadable.append(table);
        return out;
    }

    static void collect(QSqlQuery &query, QList<NodeTables::Row> &out)
    {
        const QSqlRecord columns = query.record();
        while (query.next()) {
            NodeTables::Row row;
            for (int at = 0; at < columns.count(); ++at)
                row.insert(columns.fieldName(at), query.value(at));
            out.append(row);
        }
    }

    qint64 count(const QString &table)
    {
        QSqlQuery query(m_database);
        const bool ok = m_tables.contains(table) && query.exec(u"SELECT COUNT(*) FROM \"%1\""_s.arg(table));
        return ok && query.next() ? query.value(0).toLongLong() : 0;
    }

    QString m_connection;
    QSqlDatabase m_database;
    QStringList m_tables;
    QStringList m_unreadable;
};

} // namespace

Result<NodeTables> readNodeDatabase(const QString &file)
{
    DatabaseCopy copy;
    if (Problem problem = copy.make(file))
        return problem;
    return NodeDatabase(copy.path()).read();
}
