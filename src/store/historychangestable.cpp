// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historychangestable.h"

#include "store/database.h"
#include "store/sqlvalue.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int RowsAtOnce = 20000; ///< changes that one go of pruning looks at
}

HistoryChangesTable::HistoryChangesTable(Database &database)
    : m_database(database)
{
}

bool HistoryChangesTable::prepareReading()
{
    return m_database.prepare(
        m_read, "changes_read",
        u"SELECT from_state, to_state, cause, at FROM (SELECT * FROM history_changes "
        "WHERE consumer_id = ? ORDER BY sequence DESC LIMIT 10000) ORDER BY sequence"_s);
}

bool HistoryChangesTable::prepareWriting()
{
    // A consumer that began a moment ago may have changes on disk before its row: hence the age.
    return m_database.prepare(m_add, "changes_add",
                              u"INSERT INTO history_changes (consumer_id, at, from_state, to_state, cause) "
                              "VALUES (?, ?, ?, ?, ?)"_s)
        && m_database.prepare(m_pruneOrphans, "changes_prune_orphans",
                              u"DELETE FROM history_changes WHERE sequence > ? AND sequence <= ? AND at < ? "
                              "AND consumer_id NOT IN (SELECT id FROM history_sessions) "
                              "AND consumer_id NOT IN (SELECT id FROM consumers)"_s)
        && m_database.prepare(m_pruneMany, "changes_prune_many",
                              u"DELETE FROM history_changes WHERE sequence <= "
                              "MIN((SELECT MAX(sequence) FROM history_changes) - ?, "
                              "(SELECT MIN(sequence) FROM history_changes) + %1)"_s.arg(RowsAtOnce));
}

bool HistoryChangesTable::add(const StateChange &change)
{
    bindAll(m_add,
            {change.consumerId, toEpochMs(change.at), toWord(change.from), toWord(change.to), change.cause});
    return m_database.execute(m_add);
}

Result<QList<StateChange>> HistoryChangesTable::read(const QString &consumerId)
{
    bindAll(m_read, {consumerId});
    if (!m_database.execute(m_read))
        return m_database.problem();
    QList<StateChange> changes;
    while (m_read.next()) {
        changes +=
            {consumerId, consumerStateFromWord(m_read.value(0).toString()).value_or(ConsumerState::Idle),
             consumerStateFromWord(m_read.value(1).toString()).value_or(ConsumerState::Idle),
             m_read.value(2).toString(), timeOf(m_read.value(3))};
    }
    m_read.finish();
    return changes;
}

std::optional<bool> HistoryChangesTable::pruneOrphans(WallTime settled)
{
    const qint64 end = m_database.ask(u"SELECT MAX(sequence) FROM history_changes"_s).toLongLong();
    const qint64 to = m_lookedUpTo + RowsAtOnce;
    bindAll(m_pruneOrphans, {m_lookedUpTo, to, toEpochMs(settled)});
    if (!m_database.execute(m_pruneOrphans))
        return std::nullopt;
    m_lookedUpTo = to < end ? to : 0;
    return to < end;
}

bool HistoryChangesTable::pruneMany(int most)
{
    bindAll(m_pruneMany, {most});
    return m_database.execute(m_pruneMany);
}
