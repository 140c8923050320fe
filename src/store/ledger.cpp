// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "core/stopwatch.h"
#include "store/logging.h"
#include "store/schema.h"

using namespace std::chrono_literals;

Ledger::Ledger(const QString &path, const StoreTuning &tuning, StatementBook *book)
    : m_tuning(tuning)
    , m_database(path, tuning, Database::Role::Writer, book)
    , m_consumers(m_database)
    , m_sessions(m_database)
    , m_changes(m_database)
{
}

Problem Ledger::open(WallTime now)
{
    if (!m_database.open() || !m_database.mayWrite() || !m_database.check() || !m_database.configure())
        return problem();
    if (const Problem upgrade = upgradeSchema(m_database, m_tuning, now))
        return upgrade;
    if (!m_consumers.prepare() || !m_sessions.prepareWriting() || !m_changes.prepareWriting()) {
        Problem unfit = problem();
        if (trouble().isOfTheSchema()) // Our tables by name, but not by columns: nothing fits into them.
            unfit.code = ProblemCode::DatabaseCorrupt;
        return unfit;
    }
    m_database.remember();
    return {};
}

bool Ledger::write(const PendingWrites &writes, StoreStatistics &statistics)
{
    const Stopwatch stopwatch;
    StoreStatistics after = statistics;
    ++statistics.failedCommits;
    if (m_tuning.beforeCommit)
        m_tuning.beforeCommit();
    if (!m_database.begin())
        return false;
    if (!writeAll(writes, after) || !m_database.commit()) {
        m_database.rollback();
        return false;
    }
    m_database.remember();
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
    const QHash<QString, WallTime> &touched = writes.touched();
    for (auto one = touched.cbegin(); one != touched.cend(); ++one) {
        if (!passes(m_consumers.touch(one.key(), one.value()), one.key()))
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
    statistics.touches += touched.size();
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

bool Ledger::tidyHistory(WallTime now, bool thoroughly, bool &more)
{
    std::optional<bool> tooOld = false;
    if (thoroughly && !(tooOld = m_sessions.pruneOld(now - m_tuning.historyKept)))
        return false;
    if (thoroughly && !m_sessions.forgetNames(now - m_tuning.namesKept))
        return false;
    const std::optional<bool> tooMany = m_sessions.pruneMany(m_tuning.sessionsKept);
    if (!tooMany || !m_changes.pruneMany(m_tuning.sessionsKept * m_tuning.changesPerSession))
        return false;
    const std::optional<bool> orphans = thoroughly ? m_changes.pruneOrphans(now - 24h) : false;
    more = *tooOld || *tooMany || orphans.value_or(false);
    return orphans.has_value();
}

bool Ledger::tidy(WallTime now, bool thoroughly)
{
    bool more = false;
    if (!m_database.begin())
        return false;
    if (!tidyHistory(now, thoroughly, more) || !m_database.commit()) {
        qCWarning(lcStore) << "history could not be tidied:" << trouble().text;
        m_database.rollback();
        return false;
    }
    more |= m_database.shrink();
    m_database.remember();
    return more;
}

Result<QList<Consumer>> Ledger::peek(const QString &path, const StoreTuning &tuning)
{
    Database database(path, tuning, Database::Role::Reader);
    ConsumersTable table(database);
    if (!database.open())
        return database.problem();
    return table.readAll();
}
