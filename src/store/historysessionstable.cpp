// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historysessionstable.h"

#include "core/said.h"
#include "store/database.h"
#include "store/sqlvalue.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxPage = 1000;
constexpr int SessionsAtOnce = 5000; ///< sessions that one go of pruning takes away

QString columns()
{
    return u"id, session_id, channel_id, channel_name, guide_number, stream_url, state, created_at, "
           "updated_at, last_activity, user_agent, client_ip, bytes_sent, problem, ended_at, reason, detail, "
           "duration, behind"_s;
}

EndedConsumer sessionOf(const QSqlQuery &row)
{
    EndedConsumer ended;
    Consumer &consumer = ended.consumer;
    consumer.id = row.value(0).toString();
    consumer.sessionId = row.value(1).toString();
    consumer.channelId = row.value(2).toString();
    consumer.channelName = row.value(3).toString();
    consumer.guideNumber = row.value(4).toString();
    consumer.streamUrl = row.value(5).toString();
    consumer.state = consumerStateFromWord(row.value(6).toString()).value_or(ConsumerState::Idle);
    consumer.createdAt = timeOf(row.value(7));
    consumer.updatedAt = timeOf(row.value(8));
    consumer.lastActivity = timeOf(row.value(9));
    consumer.client = {row.value(11).toString(), row.value(10).toString()};
    consumer.bytesSent = row.value(12).toLongLong();
    consumer.problem = recognised(row.value(13).toString());
    ended.endedAt = timeOf(row.value(14));
    ended.reason = endReasonFromWord(row.value(15).toString()).value_or(EndReason::Interrupted);
    ended.detail = recognised(row.value(16).toString());
    if (const QVariant lasted = row.value(17); !lasted.isNull())
        ended.lasted = std::chrono::milliseconds(lasted.toLongLong());
    consumer.behind = Behind::parsed(row.value(18).toString());
    return ended;
}

} // namespace

HistorySessionsTable::HistorySessionsTable(Database &database)
    : m_database(database)
{
}

bool HistorySessionsTable::prepareReading()
{
    const QString from = u" FROM history_sessions WHERE ended_at >= ? AND ended_at <= ? "
                         "AND ? IN ('', guide_number, channel_id, channel_name)"_s;
    return m_database.prepare(m_count, "sessions_count", u"SELECT COUNT(*)"_s + from)
        && m_database.prepare(m_page, "sessions_page",
                              u"SELECT "_s + columns() + from
                                  + u" ORDER BY ended_at DESC, rowid DESC LIMIT ? OFFSET ?"_s)
        && m_database.prepare(m_find, "sessions_find",
                              u"SELECT "_s + columns() + u" FROM history_sessions WHERE id = ?"_s);
}

bool HistorySessionsTable::prepareWriting()
{
    QStringList rest;
    for (const QString &column : columns().split(u", "_s).mid(1))
        rest += column + u" = excluded."_s + column;
    // The oldest by when they were written: the wall clock may have been anywhere. No id is ever given twice.
    const QString many = u"MIN((SELECT MAX(rowid) FROM history_sessions) - ?, "
                         "(SELECT MIN(rowid) FROM history_sessions) + %1)"_s.arg(SessionsAtOnce - 1);
    const QString old =
        u"(SELECT rowid FROM history_sessions WHERE ended_at < ? ORDER BY ended_at LIMIT %1)"_s.arg(
            SessionsAtOnce);
    const QString sessions = u"DELETE FROM history_sessions WHERE rowid "_s;
    const QString changes =
        u"DELETE FROM history_changes WHERE consumer_id IN (SELECT id FROM history_sessions WHERE rowid "_s;
    return m_database.prepare(m_put, "sessions_put",
                              u"INSERT INTO history_sessions ("_s + columns()
                                  + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                    "ON CONFLICT(id) DO UPDATE SET "_s
                                  + rest.join(u", "_s) + u" WHERE excluded.reason <> 'interrupted'"_s)
        && m_database.prepare(m_pruneMany, "sessions_prune_many", sessions + u"<= "_s + many)
        && m_database.prepare(m_pruneManyChanges, "sessions_prune_many_changes",
                              changes + u"<= "_s + many + u')')
        && m_database.prepare(m_pruneOld, "sessions_prune_old", sessions + u"IN "_s + old)
        && m_database.prepare(m_pruneOldChanges, "sessions_prune_old_changes",
                              changes + u"IN "_s + old + u')');
}

bool HistorySessionsTable::put(const EndedConsumer &ended)
{
    const Consumer &consumer = ended.consumer;
    bindAll(m_put,
            {consumer.id, consumer.sessionId, orNull(consumer.channelId), orNull(consumer.channelName),
             orNull(consumer.guideNumber), orNull(consumer.streamUrl), toWord(consumer.state),
             toEpochMs(consumer.createdAt), toEpochMs(consumer.updatedAt), toEpochMs(consumer.lastActivity),
             orNull(consumer.client.userAgent), orNull(consumer.client.address), consumer.bytesSent,
             orNull(consumer.problem.english()), toEpochMs(ended.endedAt), toWord(ended.reason),
             orNull(ended.detail.english()),
             ended.lasted ? QVariant(qint64(ended.lasted->count())) : QVariant(),
             orNull(consumer.behind.text())});
    return m_database.execute(m_put);
}

Result<HistoryPage> HistorySessionsTable::read(const HistoryQuery &query)
{
    const qint64 from = query.from ? toEpochMs(*query.from) : std::numeric_limits<qint64>::min();
    const qint64 to = query.to ? toEpochMs(*query.to) : std::numeric_limits<qint64>::max();
    const QString channel = query.channel.isNull() ? u""_s : query.channel;
    HistoryPage page;
    bindAll(m_count, {from, to, channel});
    bindAll(m_page, {from, to, channel, std::clamp(query.limit, 1, MaxPage), std::max(query.offset, 0)});
    if (!m_database.execute(m_count) || !m_count.next() || !m_database.execute(m_page))
        return m_database.problem();
    page.total = m_count.value(0).toInt();
    while (m_page.next())
        page.sessions += sessionOf(m_page);
    m_count.finish();
    m_page.finish();
    return page;
}

Result<std::optional<EndedConsumer>> HistorySessionsTable::find(const QString &consumerId)
{
    bindAll(m_find, {consumerId});
    if (!m_database.execute(m_find))
        return m_database.problem();
    std::optional<EndedConsumer> found;
    if (m_find.next())
        found = sessionOf(m_find);
    m_find.finish();
    return found;
}

std::optional<WallTime> HistorySessionsTable::newest()
{
    const QVariant at = m_database.ask(u"SELECT MAX(ended_at) FROM history_sessions"_s);
    return at.isNull() ? std::nullopt : std::optional(timeOf(at));
}

std::optional<bool> HistorySessionsTable::prune(QSqlQuery &changes, QSqlQuery &sessions,
                                                const QVariant &bound)
{
    bindAll(changes, {bound});
    bindAll(sessions, {bound});
    if (!m_database.execute(changes) || !m_database.execute(sessions))
        return std::nullopt;
    return sessions.numRowsAffected() >= SessionsAtOnce;
}

std::optional<bool> HistorySessionsTable::pruneOld(WallTime oldest)
{
    return prune(m_pruneOldChanges, m_pruneOld, toEpochMs(oldest));
}

bool HistorySessionsTable::forgetNames(WallTime oldest)
{
    return m_database.run(
        u"UPDATE history_sessions SET behind = NULL WHERE behind IS NOT NULL AND ended_at < %1"_s.arg(
            toEpochMs(oldest)));
}

std::optional<bool> HistorySessionsTable::pruneMany(int most)
{
    return prune(m_pruneManyChanges, m_pruneMany, most);
}
