// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/consumer.h"
#include "core/health.h"
#include "store/pendingwrites.h"
#include "store/storetypes.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class HistoryReader;
class QThread;
class StoreWorker;

/// The engine's side of the database. Lives on the engine thread, owned by EngineWorker; owns the store
/// thread, on which a StoreWorker holds the only connection that writes, and the history's, on which a
/// HistoryReader reads. Writes are told and never waited for; what gathers while a commit runs goes into the
/// next one. Reads come back by callback on the engine thread. A disk that does not answer holds up nothing.
class Store : public QObject {
    Q_OBJECT
public:
    /// `directory` holds plexbridge.db; it is made (0700) when it does not exist.
    explicit Store(const QString &directory, const Clock &clock, QObject *parent = nullptr);
    Store(const QString &directory, const Clock &clock, const StoreTuning &tuning, QObject *parent = nullptr);
    ~Store() override; ///< flushes, at most 2 s, unless the last flush failed; then its threads are over

    /// Opens or makes the database (a corrupt one is set aside), moves the rows that are too old to history
    /// as Interrupted, and hands the restorable ones to `opened`, which is always emitted once, also without
    /// a database.
    void open();

    void save(const Consumer &consumer); ///< several of one consumer while the store is busy become one write
    /// Somebody asked for it, and nothing but its last activity moved: a few hundredths of a second are
    /// waited for more of these.
    void touch(const QString &consumerId, WallTime at);
    void remove(const QString &consumerId);
    void recordChange(const StateChange &change);
    void recordEnd(const EndedConsumer &ended); ///< also removes the row
    /// Waits until everything told so far is on disk, or `atMost` is over. True: on disk. False at once
    /// before `opened`. For another program's lock it waits half as long as other writes do.
    bool flush(std::chrono::milliseconds atMost);

    void keepNames(std::chrono::hours kept); ///< of who watched: those of older sessions go now
    /// The answer sees what was told before the question, unless the database is in trouble; while the disk
    /// does not answer, it is that there is none. It does not come when `context` is gone by then.
    void readHistory(const HistoryQuery &query, QObject *context,
                     std::function<void(const HistoryPage &)> answer);
    void readReplay(const QString &consumerId, QObject *context,
                    std::function<void(const HistoryReplay &)> answer);

    [[nodiscard]] QThread *workerThread() const { return m_thread.get(); } ///< for who measures it
    [[nodiscard]] const StoreHealth &health() const { return m_health; }
    [[nodiscard]] const StoreStatistics &statistics() const { return m_statistics; }

signals:
    void opened(const QList<Consumer> &restorable);
    /// What `opened` had to leave out, because the database could not be opened then: at most once, within
    /// RestoreLateWithin of the start. Rows that are found still later go to history as Interrupted.
    void restorableFound(const QList<Consumer> &restorable);
    void healthChanged(const StoreHealth &health); ///< `persistent` or `problem`; not `waiting` alone
    /// The database had to begin anew (damaged, taken away, opened late): every consumer there is has to be
    /// saved again.
    void rewriteWanted();

private:
    template <typename Answer> struct Question {
        QPointer<QObject> context;
        std::function<void(const Answer &)> answer;
    };
    template <typename Answer> using Questions = QHash<quint64, Question<Answer>>;

    void listen();
    void takeRows(const QList<Consumer> &rows);
    void takeRowsAgain(const QList<Consumer> &rows);
    void stall();
    void endThreads();
    void gathered();
    void dispatch();
    void takeReport(const StoreReport &report);
    void showWaiting();
    void showReads();
    [[nodiscard]] StoreMoment now() const;
    template <typename Answer>
    quint64 ask(Questions<Answer> &questions, QObject *context, std::function<void(const Answer &)> answer);
    template <typename Answer> void reply(Questions<Answer> &questions, quint64 number, const Answer &value);
    template <typename Read> void handOn(Read read);
    template <typename Answer> void refuse(Questions<Answer> &questions);

    const Clock &m_clock;
    const StoreTuning m_tuning;
    const QString m_path;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QThread> m_readerThread;
    StoreWorker *m_worker; ///< lives and dies on m_thread
    HistoryReader *m_reader; ///< lives and dies on m_readerThread
    PendingWrites m_pending; ///< told since the last batch went off
    QSet<QString> m_rows; ///< consumers whose row may be on disk
    int m_outstanding = 0; ///< batches that the worker has and did not complete
    bool m_isOpen = false; ///< `opened` was told
    bool m_flushFailed = false; ///< and nothing was written since
    bool m_isStalled = false; ///< a commit, or the opening, takes too long; until it is over
    QTimer m_gathering; ///< before activity alone is written
    QTimer m_watchdog; ///< while the store thread works
    SteadyTime m_startedAt; ///< open() was called
    int m_kept = 0; ///< writes in the outstanding batches
    std::optional<SteadyTime> m_pendingSince; ///< when the oldest of m_pending was told
    QQueue<SteadyTime> m_outstandingSince; ///< likewise, by batch
    SaveTimes m_saveTimes;
    StoreHealth m_health;
    StoreStatistics m_statistics;
    QList<StatementTally> m_writeTallies, m_readTallies; ///< of both connections
    qint64 m_reads = 0; ///< questions answered
    Questions<HistoryPage> m_historyQuestions;
    Questions<HistoryReplay> m_replayQuestions;
    quint64 m_lastQuestion = 0;
};
