// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historychangestable.h"

#include "store/database.h"
#include "store/sqlvalue.h"

using namespace Qt::StringLiterals;

HistoryChangesTable::HistoryChangesTable(Database &database)
    : m_database(database)
{
}

bool HistoryChangesTable::prepare()
{
    // A consumer that began a moment ago may have changes on disk before its row: hence the age.
    return m_database.prepare(m_add, "changes_add",
                              u"INSERT INTO history_changes (consumer_id, at, from_state, to_state, cause) "
                              "VALUES (?, ?, ?, ?, ?)"_s)
        && m_database.prepare(m_read, "changes_read",
                              u"SELECT from_state, to_state, cause, at FROM (SELECT * FROM history_changes "
                              "WHERE consumer_id = ? ORDER BY sequence DESC LIMIT 10000) ORDER BY sequence"_s)
        && m_database.prepare(m_pruneOrphans, "changes_prune_orphans",
                              u"DELETE FROM history_changes WHERE at < ? "
                              "AND consumer_id NOT IN (SELECT id FROM history_sessions) "
                              "AND consumer_id NOT IN (SELECT id FROM consumers)"_s)
        && m_database.prepare(m_pruneMany, "changes_prune_many",
                              u"DELETE FROM history_changes WHERE sequence <= "
                              "(SELECT MAX(sequence) FROM history_changes) - ?"_s);
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
        return toProblem(m_database.trouble(), m_database.file().path());
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

bool HistoryChangesTable::prune(WallTime settled, int most)
{
    bindAll(m_pruneOrphans, {toEpochMs(settled)});
    bindAll(m_pruneMany, {most});
    return m_database.execute(m_pruneOrphans) && m_database.execute(m_pruneMany);
}
