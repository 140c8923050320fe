// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "core/leftbehind.h"
#include "core/said.h"
#include "store/historyreader.h"
#include "store/logging.h"
#include "store/restorerule.h"
#include "store/storeworker.h"

#include <QThread>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int MaxQuestions = 256;
constexpr std::chrono::milliseconds FlushAtEnd{2000};
constexpr std::chrono::milliseconds FlushOfStalled{500};
/// Before `opened` the worker may be in one wait for a lock; after a flush it is in none.
constexpr std::chrono::milliseconds ThreadEnd{800};
constexpr std::chrono::milliseconds ThreadEndAfterFailure{250};
} // namespace

Store::Store(const QString &directory, const Clock &clock, QObject *parent)
    : Store(directory, clock, StoreTuning{}, parent)
{
}

Store::Store(const QString &directory, const Clock &clock, const StoreTuning &tuning, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tuning(tuning)
    , m_path(directory + u"/plexbridge.db"_s)
    , m_thread(std::make_unique<QThread>())
    , m_readerThread(std::make_unique<QThread>())
    , m_worker(new StoreWorker(m_path, tuning))
    , m_reader(new HistoryReader(m_path, tuning))
    , m_pending(tuning.historyWaiting)
    , m_gathering(this)
    , m_watchdog(this)
{
    m_thread->setObjectName(u"store"_s);
    m_readerThread->setObjectName(u"history"_s);
    m_worker->moveToThread(m_thread.get());
    m_reader->moveToThread(m_readerThread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_readerThread.get(), &QThread::finished, m_reader, &QObject::deleteLater);
    m_gathering.setSingleShot(true);
    m_gathering.setTimerType(Qt::PreciseTimer);
    m_gathering.setInterval(tuning.shortestGathering);
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(tuning.patience);
    listen();
    m_thread->start();
}

void Store::listen()
{
    connect(&m_gathering, &QTimer::timeout, this, [this] {
        if (m_outstanding == 0 && !m_pending.isEmpty())
            dispatch();
    });
    connect(&m_watchdog, &QTimer::timeout, this, &Store::stall);
    connect(m_worker, &StoreWorker::opened, this, [this](const QList<Consumer> &restorable) {
        m_isOpen = true;
        for (const Consumer &consumer : restorable)
            m_rows.insert(consumer.id);
        emit opened(restorable);
        gathered();
    });
    connect(m_worker, &StoreWorker::rowsFoundLate, this, &Store::takeRows);
    connect(m_worker, &StoreWorker::rowsFoundAgain, this, &Store::takeRowsAgain);
    connect(m_worker, &StoreWorker::reported, this, &Store::takeReport);
    connect(m_worker, &StoreWorker::rewriteWanted, this, &Store::rewriteWanted);
    connect(m_reader, &HistoryReader::historyRead, this,
            [this](quint64 question, const HistoryPage &page) { reply(m_historyQuestions, question, page); });
    connect(m_reader, &HistoryReader::replayRead, this,
            [this](quint64 question, const HistoryReplay &replay) {
                reply(m_replayQuestions, question, replay);
            });
    connect(m_reader, &HistoryReader::noted, this, [this](const QList<StatementTally> &tallies) {
        m_readTallies = tallies;
        showReads();
    });
}

Store::~Store()
{
    if (m_isOpen && (m_flushFailed || !flush(FlushAtEnd)))
        qCWarning(lcStore) << "the last" << m_pending.size() + m_kept << "changes are not on disk";
    endThreads();
}

// The reader's object outlives the worker, which hands questions on to it.
void Store::endThreads()
{
    const QDeadlineTimer deadline(m_flushFailed || m_isStalled ? ThreadEndAfterFailure : ThreadEnd);
    m_reader->refuse();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, thread = m_thread.get()] {
            worker->close();
            thread->quit();
        },
        Qt::QueuedConnection);
    // A disk that does not answer must not keep the program from ending: the threads are left to themselves.
    if (!m_thread->wait(deadline)) {
        qCWarning(lcStore) << "the disk does not answer; its thread is left behind";
        leaveBehind(std::move(m_thread));
        leaveBehind(std::move(m_readerThread));
        return;
    }
    if (!m_readerThread->isRunning()) {
        delete m_reader; // its thread never began
        return;
    }
    m_readerThread->quit();
    if (!m_readerThread->wait(deadline)) {
        qCWarning(lcStore) << "the disk does not answer; the history's thread is left behind";
        leaveBehind(std::move(m_readerThread));
    }
}

// What is in memory goes on answering; what the disk has, nobody knows.
void Store::stall()
{
    m_isStalled = true;
    m_health.persistent = false;
    m_health.problem = {ProblemCode::DatabaseFailed, m_path, Said::DiskSilent, 0};
    qCWarning(lcStore) << "the disk does not answer; memory only";
    refuse(m_historyQuestions);
    refuse(m_replayQuestions);
    emit healthChanged(m_health);
}

void Store::open()
{
    m_startedAt = m_clock.steady();
    m_watchdog.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, moment = now()] { worker->open(moment); }, Qt::QueuedConnection);
}

void Store::keepNames(std::chrono::hours kept)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, kept] { worker->keepNames(kept); }, Qt::QueuedConnection);
}

void Store::takeRows(const QList<Consumer> &rows)
{
    QList<Consumer> restorable;
    const bool inTime = m_clock.steady() - m_startedAt <= RestoreLateWithin;
    for (const Consumer &row : rows) {
        m_rows.insert(row.id);
        if (inTime)
            restorable += asRestored(row);
        else
            recordEnd(interrupted(row));
    }
    qCInfo(lcStore) << rows.size() << "consumers of the last run found late, restored:" << inTime;
    if (inTime)
        emit restorableFound(restorable);
}

// Rows of a file that somebody put in the place of ours. What we know of ourselves is written again anyway.
void Store::takeRowsAgain(const QList<Consumer> &rows)
{
    for (const Consumer &row : rows) {
        if (m_rows.contains(row.id))
            continue;
        m_rows.insert(row.id);
        recordEnd(interrupted(row));
    }
}

void Store::save(const Consumer &consumer)
{
    m_pending.save(consumer);
    gathered();
}

void Store::touch(const QString &consumerId, WallTime at)
{
    m_pending.touch(consumerId, at);
    gathered();
}

void Store::remove(const QString &consumerId)
{
    m_pending.remove(consumerId, m_rows.contains(consumerId));
    gathered();
}

void Store::recordChange(const StateChange &change)
{
    m_pending.recordChange(change);
    gathered();
}

void Store::recordEnd(const EndedConsumer &ended)
{
    m_pending.recordEnd(ended);
    remove(ended.consumer.id);
}

void Store::gathered()
{
    if (!m_pendingSince && !m_pending.isEmpty())
        m_pendingSince = m_clock.steady();
    if (m_isOpen && m_outstanding == 0 && !m_pending.isEmpty()) {
        if (!m_pending.isOnlyTouched())
            dispatch();
        else if (!m_gathering.isActive())
            m_gathering.start();
    }
    showWaiting();
}

void Store::dispatch()
{
    for (const QString &id : m_pending.removed())
        m_rows.remove(id);
    for (const QString &id : m_pending.savedIds())
        m_rows.insert(id);
    m_kept += m_pending.size();
    ++m_outstanding;
    m_outstandingSince.enqueue(m_pendingSince.value_or(m_clock.steady()));
    m_pendingSince.reset();
    m_gathering.stop();
    if (!m_watchdog.isActive() && !m_isStalled)
        m_watchdog.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, writes = m_pending, moment = now()] { worker->write(writes, moment); },
        Qt::QueuedConnection);
    m_pending.clear();
}

void Store::takeReport(const StoreReport &report)
{
    m_outstanding -= report.completed;
    for (int batch = 0; batch < report.completed && !m_outstandingSince.isEmpty(); ++batch) {
        m_saveTimes.add(std::chrono::duration_cast<std::chrono::microseconds>(
            m_clock.steady() - m_outstandingSince.dequeue()));
    }
    m_kept = report.kept;
    m_isStalled = false;
    m_watchdog.stop();
    // The slower the machine, the longer: writing takes at most a fifth of the time.
    m_gathering.setInterval(
        std::clamp(4 * report.took, m_tuning.shortestGathering, m_tuning.longestGathering));
    m_statistics = report.statistics;
    m_statistics.saveTimes = m_saveTimes;
    m_writeTallies = report.statistics.statements;
    showReads();
    const bool news = m_health.persistent != report.persistent || m_health.problem != report.problem;
    m_flushFailed = m_flushFailed && !report.persistent;
    m_health.persistent = report.persistent;
    m_health.problem = report.problem;
    gathered();
    if (news)
        emit healthChanged(m_health);
}

// The reading connection's share: each thread keeps a book of its own.
void Store::showReads()
{
    m_statistics.reads = m_reads;
    m_statistics.statements = m_writeTallies + m_readTallies;
}

void Store::showWaiting()
{
    // Activity alone that gathers for its turn waits for us, not for the disk.
    const bool isGathering = m_isOpen && m_outstanding == 0 && m_pending.isOnlyTouched();
    m_health.waiting = (isGathering ? 0 : m_pending.size()) + m_kept;
}

bool Store::flush(std::chrono::milliseconds atMost)
{
    if (!m_isOpen)
        return false;
    if (!m_pending.isEmpty())
        dispatch();
    if (m_isStalled)
        atMost = std::min(atMost, FlushOfStalled);
    const auto done = std::make_shared<std::promise<bool>>();
    std::future<bool> answer = done->get_future();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, done] { done->set_value(worker->flush()); }, Qt::QueuedConnection);
    m_flushFailed = answer.wait_for(atMost) != std::future_status::ready || !answer.get();
    return !m_flushFailed;
}

template <typename Answer>
quint64 Store::ask(Questions<Answer> &questions, QObject *context, std::function<void(const Answer &)> answer)
{
    if (m_health.persistent && m_isOpen && !m_pending.isEmpty())
        dispatch();
    questions.insert(++m_lastQuestion, {context, std::move(answer)});
    if (questions.size() > MaxQuestions || m_isStalled) {
        Answer none;
        none.available = false;
        const quint64 number = m_lastQuestion;
        QMetaObject::invokeMethod(
            this, [this, &questions, number, none] { reply(questions, number, none); }, Qt::QueuedConnection);
        return 0;
    }
    return m_lastQuestion;
}

template <typename Answer>
void Store::reply(Questions<Answer> &questions, quint64 number, const Answer &value)
{
    const Question<Answer> question = questions.take(number);
    m_reads += value.available ? 1 : 0;
    if (question.context && question.answer)
        question.answer(value);
}

template <typename Answer> void Store::refuse(Questions<Answer> &questions)
{
    Answer none;
    none.available = false;
    const QList<quint64> numbers = questions.keys();
    for (const quint64 number : numbers)
        reply(questions, number, none);
}

// By way of the store thread, so that what was told before is on disk when the history is looked at.
template <typename Read> void Store::handOn(Read read)
{
    if (!m_readerThread->isRunning())
        m_readerThread->start();
    QMetaObject::invokeMethod(
        m_worker,
        [reader = m_reader, read = std::move(read)] {
            QMetaObject::invokeMethod(
                reader, [reader, read] { read(*reader); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Store::readHistory(const HistoryQuery &query, QObject *context,
                        std::function<void(const HistoryPage &)> answer)
{
    if (const quint64 question = ask(m_historyQuestions, context, std::move(answer)))
        handOn([question, query](HistoryReader &reader) { reader.readHistory(question, query); });
}

void Store::readReplay(const QString &consumerId, QObject *context,
                       std::function<void(const HistoryReplay &)> answer)
{
    if (const quint64 question = ask(m_replayQuestions, context, std::move(answer)))
        handOn([question, consumerId](HistoryReader &reader) { reader.readReplay(question, consumerId); });
}

StoreMoment Store::now() const
{
    return {m_clock.wall(), m_clock.steady()};
}
