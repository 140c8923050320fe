// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "core/stopwatch.h"
#include "store/logging.h"
#include "store/schema.h"

using namespace std::chrono_literals;

Ledger::Ledger(const QString &path, const StoreTuning &tuning, StatementBook *book)
    : m_tuning(tuning)
    , m_database(path, tuning, book)
    , m_consumers(m_database)
    , m_sessions(m_database)
    , m_changes(m_database)
{
}

Problem Ledger::open()
{
    if (!m_database.open())
        return problem();
    if (const Problem upgrade = upgradeSchema(m_database))
        return upgrade;
    if (!m_consumers.prepare() || !m_sessions.prepare() || !m_changes.prepare())
        return problem();
    return {};
}

bool Ledger::write(const PendingWrites &writes, StoreStatistics &statistics)
{
    const Stopwatch stopwatch;
    StoreStatistics after = statistics;
    ++statistics.failedCommits;
    if (!m_database.begin())
        return false;
    if (!writeAll(writes, after) || !m_database.commit()) {
        m_database.rollback();
        return false;
    }
    ++after.commits;
    after.commitTimes.add(stopwatch.elapsed());
    statistics = after;
    return true;
}

bool Ledger::writeAll(const PendingWrites &writes, StoreStatistics &statistics)
{
    for (const QString &id : writes.removed()) {
        if (!passes(m_consumers.remove(id), id))
            return false;
    }
    const QList<const Consumer *> saved = writes.saved();
    for (const Consumer *consumer : saved) {
        if (!passes(m_consumers.put(*consumer), consumer->id))
            return false;
    }
    for (const EndedConsumer &ended : writes.ended()) {
        if (!passes(m_sessions.put(ended), ended.consumer.id))
            return false;
    }
    for (const StateChange &change : writes.changes()) {
        if (!passes(m_changes.add(change), change.consumerId))
            return false;
    }
    statistics.rowWrites += writes.removed().size() + saved.size();
    statistics.historyWrites += writes.ended().size() + writes.changes().size();
    return true;
}

// One row that the database will never take must not keep all others from the disk.
bool Ledger::passes(bool written, const QString &id) const
{
    if (written)
        return true;
    if (!m_database.trouble().isOfTheRow())
        return false;
    qCWarning(lcStore) << "consumer" << id << "can't be stored:" << m_database.trouble().text;
    return true;
}

void Ledger::prune(WallTime now)
{
    if (!m_database.begin())
        return;
    if (!m_sessions.prune(now - m_tuning.historyKept, m_tuning.sessionsKept)
        || !m_changes.prune(now - 24h, m_tuning.changesKept) || !m_database.commit()) {
        qCWarning(lcStore) << "history could not be pruned:" << m_database.trouble().text;
        m_database.rollback();
    }
}

Result<HistoryReplay> Ledger::readReplay(const QString &consumerId)
{
    Result<std::optional<EndedConsumer>> session = m_sessions.find(consumerId);
    if (!session)
        return session.problem();
    Result<QList<StateChange>> changes = m_changes.read(consumerId);
    if (!changes)
        return changes.problem();
    return HistoryReplay{session.value(), changes.value(), true};
}

Problem Ledger::problem() const
{
    return toProblem(m_database.trouble(), m_database.file().path());
}
