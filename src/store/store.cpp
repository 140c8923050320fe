// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/logging.h"
#include "store/restorerule.h"
#include "store/storeworker.h"

#include <QThread>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int MaxQuestions = 256;
constexpr std::chrono::milliseconds FlushAtEnd{2000};
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
    , m_thread(std::make_unique<QThread>())
    , m_worker(new StoreWorker(directory + u"/plexbridge.db"_s, tuning))
    , m_pending(tuning.historyWaiting)
{
    m_thread->setObjectName(u"store"_s);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    listen();
    m_thread->start();
}

void Store::listen()
{
    connect(m_worker, &StoreWorker::opened, this, [this](const QList<Consumer> &restorable) {
        m_isOpen = true;
        for (const Consumer &consumer : restorable)
            m_rows.insert(consumer.id);
        emit opened(restorable);
        gathered();
    });
    connect(m_worker, &StoreWorker::rowsFoundLate, this, &Store::takeRows);
    connect(m_worker, &StoreWorker::reported, this, &Store::takeReport);
    connect(m_worker, &StoreWorker::rewriteWanted, this, &Store::rewriteWanted);
    connect(m_worker, &StoreWorker::historyRead, this,
            [this](quint64 question, const HistoryPage &page) { reply(m_historyQuestions, question, page); });
    connect(m_worker, &StoreWorker::replayRead, this, [this](quint64 question, const HistoryReplay &replay) {
        reply(m_replayQuestions, question, replay);
    });
}

Store::~Store()
{
    if (m_isOpen && (m_flushFailed || !flush(FlushAtEnd)))
        qCWarning(lcStore) << "the last" << m_pending.size() + m_kept << "changes are not on disk";
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, thread = m_thread.get()] {
            worker->close();
            thread->quit();
        },
        Qt::QueuedConnection);
    if (!m_thread->wait(QDeadlineTimer(m_flushFailed ? ThreadEndAfterFailure : ThreadEnd))) {
        // A disk that does not answer must not keep the program from ending: the thread is left to itself.
        qCWarning(lcStore) << "the disk does not answer; its thread is left behind";
        static_cast<void>(m_thread.release());
    }
}

void Store::open()
{
    m_startedAt = m_clock.steady();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, moment = now()] { worker->open(moment); }, Qt::QueuedConnection);
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

void Store::save(const Consumer &consumer)
{
    m_pending.save(consumer);
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
    if (m_isOpen && m_outstanding == 0 && !m_pending.isEmpty())
        dispatch();
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
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, writes = m_pending, moment = now()] { worker->write(writes, moment); },
        Qt::QueuedConnection);
    m_pending.clear();
}

void Store::takeReport(const StoreReport &report)
{
    m_outstanding -= report.completed;
    m_kept = report.kept;
    m_statistics = report.statistics;
    const bool news = m_health.persistent != report.persistent || m_health.problem != report.problem;
    m_flushFailed = m_flushFailed && !report.persistent;
    m_health.persistent = report.persistent;
    m_health.problem = report.problem;
    gathered();
    if (news)
        emit healthChanged(m_health);
}

void Store::showWaiting()
{
    m_health.waiting = m_pending.size() + m_kept;
}

bool Store::flush(std::chrono::milliseconds atMost)
{
    if (!m_isOpen)
        return false;
    if (!m_pending.isEmpty())
        dispatch();
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
    if (questions.size() > MaxQuestions) {
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
    if (question.context && question.answer)
        question.answer(value);
}

void Store::readHistory(const HistoryQuery &query, QObject *context,
                        std::function<void(const HistoryPage &)> answer)
{
    const quint64 question = ask(m_historyQuestions, context, std::move(answer));
    if (question == 0)
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question, query] { worker->readHistory(question, query); },
        Qt::QueuedConnection);
}

void Store::readReplay(const QString &consumerId, QObject *context,
                       std::function<void(const HistoryReplay &)> answer)
{
    const quint64 question = ask(m_replayQuestions, context, std::move(answer));
    if (question == 0)
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question, consumerId] { worker->readReplay(question, consumerId); },
        Qt::QueuedConnection);
}

StoreMoment Store::now() const
{
    return {m_clock.wall(), m_clock.steady()};
}
