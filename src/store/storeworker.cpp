// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

#include "store/logging.h"
#include "store/restorerule.h"

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace std::chrono_literals;

namespace {

constexpr int LargeBatch = 2000; ///< changes

// What a burst of thousands of consumers needed while it waited lies scattered: glibc keeps 4 MB of it
// otherwise.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

StoreWorker::StoreWorker(const QString &path, const StoreTuning &tuning)
    : m_path(path)
    , m_tuning(tuning)
    , m_kept(tuning.historyWaiting)
    , m_patience(tuning.busyTimeout)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        writeKept();
        report();
    });
}

void StoreWorker::open(const StoreMoment &now)
{
    m_now = now;
    QList<Consumer> restorable;
    const bool connected = connectLedger();
    if (connected) {
        for (const Consumer &row : leaveBehind())
            restorable += asRestored(row);
    }
    emit opened(restorable);
    if (connected)
        writeKept();
    report();
}

// Opens the database, a second time when the first one found a damaged file and could set it aside.
bool StoreWorker::connectLedger()
{
    m_ledger.reset();
    StoreTuning tuning = m_tuning;
    tuning.busyTimeout = m_patience;
    auto ledger = std::make_unique<Ledger>(m_path, tuning, &m_book);
    Problem problem = ledger->open();
    if (problem.code == ProblemCode::DatabaseCorrupt) {
        ledger.reset();
        if (beginAnewWhenCorrupt()) {
            ledger = std::make_unique<Ledger>(m_path, tuning, &m_book);
            problem = ledger->open();
        }
    }
    if (problem) {
        fail(problem);
        return false;
    }
    m_ledger = std::move(ledger);
    m_fileCheckedAt = m_now.steady;
    m_prunedAt.reset();
    qCInfo(lcStore) << "database" << m_path << "is open";
    return true;
}

bool StoreWorker::beginAnewWhenCorrupt()
{
    const std::optional<QString> aside = DatabaseFile(m_path).setAside(m_now.wall);
    if (!aside) {
        qCWarning(lcStore) << "database" << m_path << "is damaged and can't be renamed";
        return false;
    }
    m_setAside = {ProblemCode::DatabaseCorrupt, m_path, *aside, 0};
    qCWarning(lcStore) << "database" << m_path << "is damaged; it is now" << *aside << "and a new one begins";
    return true;
}

// The rows of the last run: some can come back, the others go to history. After a second opening none comes
// back, since it is not known which run they are of.
QList<Consumer> StoreWorker::leaveBehind()
{
    QList<Consumer> restorable;
    const bool restore = !std::exchange(m_wasConnected, true);
    const Result<QList<Consumer>> rows = m_ledger->readConsumers();
    if (!rows) {
        qCWarning(lcStore) << "consumers of the last run can't be read:" << rows.problem().detail;
        return restorable;
    }
    for (const Consumer &row : rows.value()) {
        std::optional<EndedConsumer> ended = endedInLastRun(row, m_now.wall);
        if (!ended && restore) {
            restorable += row;
            continue;
        }
        m_kept.remove(row.id);
        m_kept.recordEnd(ended.value_or(interrupted(row)));
    }
    return restorable;
}

void StoreWorker::write(const PendingWrites &writes, const StoreMoment &now)
{
    m_now = now;
    m_kept.absorb(writes);
    ++m_unanswered;
    if (!m_retry.isActive())
        writeKept();
    report();
}

bool StoreWorker::flush()
{
    if (m_ledger && m_kept.isEmpty())
        return true;
    bePatient(m_tuning.busyTimeout / 2);
    writeKept();
    const bool done = m_ledger && m_kept.isEmpty();
    bePatient(done ? m_tuning.busyTimeout : 0ms); // the end of the program follows a failed flush
    report();
    return done;
}

void StoreWorker::bePatient(std::chrono::milliseconds patience)
{
    m_patience = patience;
    if (m_ledger)
        m_ledger->bePatient(patience);
}

void StoreWorker::writeKept()
{
    const bool checkFile = m_ledger && m_now.steady - m_fileCheckedAt >= m_tuning.fileCheck;
    if (checkFile) {
        m_fileCheckedAt = m_now.steady;
        if (!m_ledger->isFileThere()) {
            qCWarning(lcStore) << "database" << m_path << "was taken away; a new one begins";
            m_ledger.reset();
        }
    }
    if (!m_ledger) {
        if (!connectLedger())
            return;
        if (const QList<Consumer> rows = leaveBehind(); !rows.isEmpty())
            emit rowsFoundLate(rows);
        emit rewriteWanted();
    }
    if (tryToWrite())
        recover();
}

bool StoreWorker::tryToWrite()
{
    if (m_kept.isEmpty() || m_ledger->write(m_kept, m_statistics))
        return true;
    const Problem problem = m_ledger->problem();
    if (!m_ledger->isCorrupt()) {
        fail(problem);
        return false;
    }
    m_ledger.reset();
    if (!beginAnewWhenCorrupt()) {
        fail(problem);
        return false;
    }
    if (!connectLedger())
        return false;
    emit rewriteWanted();
    if (m_ledger->write(m_kept, m_statistics))
        return true;
    fail(m_ledger->problem());
    return false;
}

void StoreWorker::recover()
{
    if (m_kept.size() >= LargeBatch) // Queued: the caller still holds the batch.
        QMetaObject::invokeMethod(
            this, [] { giveBackMemory(); }, Qt::QueuedConnection);
    m_statistics.droppedHistory += m_kept.dropped();
    m_kept.clear();
    m_retry.stop();
    m_pause = 0ms;
    if (m_problem)
        qCInfo(lcStore) << "database" << m_path << "can be written again";
    m_problem = {};
    if (m_patience != m_tuning.busyTimeout)
        bePatient(m_tuning.busyTimeout);
    pruneWhenDue();
}

void StoreWorker::pruneWhenDue()
{
    if (m_prunedAt && m_now.wall - *m_prunedAt < 24h)
        return;
    m_prunedAt = m_now.wall;
    m_ledger->prune(m_now.wall);
}

void StoreWorker::fail(const Problem &problem)
{
    if (m_problem.code != problem.code)
        qCWarning(lcStore) << "database" << m_path << "can't be written, memory only:" << problem.detail;
    m_problem = problem;
    m_pause = std::clamp(m_pause * 2, m_tuning.firstRetry, m_tuning.longestRetry);
    m_retry.start(m_pause);
}

void StoreWorker::report()
{
    StoreReport now{0, m_kept.size(), !m_problem, m_problem ? m_problem : m_setAside, m_statistics};
    now.statistics.droppedHistory += m_kept.dropped();
    now.statistics.statements = m_book.tallies();
    if (m_kept.isEmpty())
        now.completed = std::exchange(m_unanswered, 0);
    emit reported(now);
}

void StoreWorker::readHistory(quint64 question, const HistoryQuery &query)
{
    HistoryPage page;
    page.available = false;
    if (m_ledger) {
        if (Result<HistoryPage> read = m_ledger->readHistory(query))
            page = read.value();
        else
            qCWarning(lcStore) << "history can't be read:" << read.problem().detail;
    }
    emit historyRead(question, page);
    noteRead(page.available);
}

void StoreWorker::readReplay(quint64 question, const QString &consumerId)
{
    HistoryReplay replay;
    replay.available = false;
    if (m_ledger) {
        if (Result<HistoryReplay> read = m_ledger->readReplay(consumerId))
            replay = read.value();
        else
            qCWarning(lcStore) << "session" << consumerId << "can't be read:" << read.problem().detail;
    }
    emit replayRead(question, replay);
    noteRead(replay.available);
}

void StoreWorker::noteRead(bool answered)
{
    m_statistics.reads += answered ? 1 : 0;
    report();
}

void StoreWorker::close()
{
    m_retry.stop();
    m_ledger.reset();
}
