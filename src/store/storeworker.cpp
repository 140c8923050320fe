// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

#include "store/logging.h"
#include "store/restorerule.h"
#include "store/schema.h"

#include <QElapsedTimer>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace std::chrono_literals;

namespace {

constexpr int LargeBatch = 2000; ///< changes
constexpr auto tidyPause = 50ms; ///< between two pieces, in which commits go on

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
    , m_fileCheck(this)
    , m_tidy(this)
{
    m_retry.setSingleShot(true);
    m_fileCheck.setInterval(tuning.fileCheck);
    m_tidy.setSingleShot(true);
    m_tidy.setInterval(tidyPause);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        writeKept();
        report();
    });
    connect(&m_fileCheck, &QTimer::timeout, this, &StoreWorker::checkFile);
    connect(&m_tidy, &QTimer::timeout, this, &StoreWorker::tidy);
}

void StoreWorker::open(const StoreMoment &now)
{
    m_now = now;
    QList<Consumer> restorable;
    const bool connected = connectLedger();
    if (const Result<QList<Consumer>> rows = rowsAtStart(connected)) {
        for (const Consumer &row : leaveBehind(rows.value()))
            restorable += asRestored(row);
    }
    emit opened(restorable);
    if (connected)
        writeKept();
    report();
}

// What can't be written to can often be read, and whoever watched comes back all the same.
Result<QList<Consumer>> StoreWorker::rowsAtStart(bool connected)
{
    if (connected)
        return m_ledger->readConsumers();
    return m_problem.code == ProblemCode::DatabaseReadOnly ? Ledger::peek(m_path, m_tuning)
                                                           : Result<QList<Consumer>>(m_problem);
}

// Opens the database, a second time when the first one found a damaged file and could set it aside.
bool StoreWorker::connectLedger()
{
    m_ledger.reset();
    Problem problem = openLedger();
    if (problem.code == ProblemCode::DatabaseCorrupt && beginAnewWhenCorrupt())
        problem = openLedger();
    if (problem) {
        fail(problem);
        return false;
    }
    if (!m_believed)
        m_believed.emplace(m_now, m_ledger->newestEnd());
    m_tidiedAt.reset();
    m_fileCheck.start();
    qCInfo(lcStore) << "database" << m_path << "is open";
    return true;
}

Problem StoreWorker::openLedger()
{
    // In a log, what is written may take effect later than its bytes are there.
    if (m_refused && !m_refused->hasLog() && m_refused->fate() == DatabaseFile::Fate::Untouched)
        return m_problem;
    m_refused.reset();
    StoreTuning tuning = m_tuning;
    tuning.busyTimeout = m_patience;
    DatabaseFile asLookedAt(m_path);
    asLookedAt.remember(); // before: what is written while it is looked at counts as written since
    if (const Problem newer = newerSchema(m_path, tuning)) {
        m_refused = asLookedAt;
        return newer;
    }
    auto ledger = std::make_unique<Ledger>(m_path, tuning, &m_book);
    const Problem problem = ledger->open(m_now.wall);
    if (!problem)
        m_ledger = std::move(ledger);
    return problem;
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

// The rows of the last run: some can come back, the others go to history.
QList<Consumer> StoreWorker::leaveBehind(const QList<Consumer> &rows)
{
    m_wasConnected = true;
    QList<Consumer> restorable;
    for (const Consumer &row : rows) {
        const std::optional<EndedConsumer> ended = endedInLastRun(row, m_now.wall);
        if (!ended) {
            restorable += row;
            continue;
        }
        m_kept.remove(row.id);
        m_kept.recordEnd(*ended);
    }
    return restorable;
}

void StoreWorker::write(const PendingWrites &writes, const StoreMoment &now)
{
    m_now = now;
    if (m_believed)
        m_believed->note(now);
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

void StoreWorker::checkFile()
{
    if (!m_ledger || m_ledger->isFileOurs())
        return;
    leaveFile();
    writeKept();
    report();
}

void StoreWorker::leaveFile()
{
    qCWarning(lcStore) << "database" << m_path
                       << "was taken away, or written over by somebody else; it is opened anew";
    const DatabaseFile file = m_ledger->file();
    m_ledger.reset();
    file.dropForeignLog();
}

void StoreWorker::writeKept()
{
    if (m_ledger && !m_ledger->isFileOurs())
        leaveFile();
    if (!m_ledger && !reconnect())
        return;
    if (tryToWrite())
        recover();
}

// It is not known what the file has now: everything there is in memory goes into it again.
bool StoreWorker::reconnect()
{
    if (!connectLedger())
        return false;
    const Result<QList<Consumer>> found = m_ledger->readConsumers();
    const QList<Consumer> rows = found ? found.value() : QList<Consumer>();
    if (m_wasConnected)
        emit rowsFoundAgain(rows);
    else if (const QList<Consumer> restorable = leaveBehind(rows); !restorable.isEmpty())
        emit rowsFoundLate(restorable);
    emit rewriteWanted();
    return true;
}

bool StoreWorker::tryToWrite()
{
    QElapsedTimer watch;
    watch.start();
    const bool written = m_kept.isEmpty() || m_ledger->write(m_kept, m_statistics);
    m_took = std::chrono::milliseconds(watch.elapsed());
    if (written)
        return true;
    const Problem problem = m_ledger->problem();
    const SqlTrouble trouble = m_ledger->trouble();
    if (trouble.isCorrupt() || trouble.isOfTheConnection())
        m_ledger.reset();
    if (trouble.isCorrupt() ? beginAnewWhenCorrupt() : trouble.isOfTheSchema())
        return writeAnew();
    fail(problem);
    return false;
}

bool StoreWorker::writeAnew()
{
    if (!reconnect())
        return false;
    if (m_ledger->write(m_kept, m_statistics))
        return true;
    fail(m_ledger->problem());
    return false;
}

void StoreWorker::recover()
{
    if (m_kept.size() - m_kept.touched().size() >= LargeBatch) // Queued: the caller still holds the batch.
        QMetaObject::invokeMethod(
            this, [] { giveBackMemory(); }, Qt::QueuedConnection);
    m_statistics.droppedHistory += m_kept.dropped();
    m_endsSinceTidy += m_kept.ended().size();
    m_kept.clear();
    m_retry.stop();
    m_pause = 0ms;
    if (m_problem)
        qCInfo(lcStore) << "database" << m_path << "can be written again";
    m_problem = {};
    if (m_patience != m_tuning.busyTimeout)
        bePatient(m_tuning.busyTimeout);
    if (!m_tidy.isActive() && (isTidyDue() || m_endsSinceTidy >= m_tuning.tidiedEvery))
        tidy();
}

bool StoreWorker::isTidyDue() const
{
    return !m_tidiedAt || m_now.steady - *m_tidiedAt >= 24h;
}

void StoreWorker::tidy()
{
    if (!m_ledger)
        return;
    const bool thoroughly = isTidyDue();
    m_endsSinceTidy = 0;
    if (m_ledger->tidy(m_believed->time(), thoroughly))
        m_tidy.start();
    else if (thoroughly)
        m_tidiedAt = m_now.steady;
}

void StoreWorker::keepNames(std::chrono::hours kept)
{
    m_tuning.namesKept = kept;
    if (!m_ledger)
        return;
    m_ledger->keepNames(kept);
    m_tidiedAt.reset();
    tidy();
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
    StoreReport now{0, m_kept.size(), !m_problem, m_problem ? m_problem : m_setAside, m_statistics, m_took};
    now.statistics.droppedHistory += m_kept.dropped();
    now.statistics.statements = m_book.tallies();
    if (m_kept.isEmpty())
        now.completed = std::exchange(m_unanswered, 0);
    emit reported(now);
}

void StoreWorker::close()
{
    m_retry.stop();
    m_fileCheck.stop();
    m_tidy.stop();
    m_ledger.reset();
}
