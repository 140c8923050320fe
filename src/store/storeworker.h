// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "store/ledger.h"
#include "store/pendingwrites.h"
#include "store/statementbook.h"
#include "store/storetypes.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

/// The store thread's end of the Store, which owns it: holds the only connection and commits what it is
/// handed. Keeps what could not be written and tries again with growing pauses, opens anew when the file went
/// away, and sets a damaged file aside. Knows no clock: every call brings the time along.
class StoreWorker : public QObject {
    Q_OBJECT
public:
    StoreWorker(const QString &path, const StoreTuning &tuning);

    void open(const StoreMoment &now); ///< opened follows, then reported
    void write(const PendingWrites &writes, const StoreMoment &now); ///< reported follows
    /// Tries at once what is kept; true: nothing is left. After a failed one no lock is waited for any more,
    /// until something was written.
    bool flush();
    void readHistory(quint64 question, const HistoryQuery &query);
    void readReplay(quint64 question, const QString &consumerId);
    void close(); ///< last call

signals:
    void opened(const QList<Consumer> &restorable);
    void reported(const StoreReport &report);
    /// Those that could come back, as they are on disk; they are left there.
    void rowsFoundLate(const QList<Consumer> &rows);
    void rewriteWanted(); ///< another file is open than before: it has none of the consumers
    void historyRead(quint64 question, const HistoryPage &page);
    void replayRead(quint64 question, const HistoryReplay &replay);

private:
    bool connectLedger();
    bool beginAnewWhenCorrupt();
    [[nodiscard]] QList<Consumer> leaveBehind();
    void writeKept();
    bool tryToWrite();
    void bePatient(std::chrono::milliseconds patience);
    void pruneWhenDue();
    void recover();
    void fail(const Problem &problem);
    void report();
    void noteRead(bool answered);

    QString m_path;
    StoreTuning m_tuning;
    StatementBook m_book;
    std::unique_ptr<Ledger> m_ledger; ///< null: no usable database now
    PendingWrites m_kept; ///< told, and not on disk yet
    int m_unanswered = 0; ///< batches in m_kept
    StoreMoment m_now;
    SteadyTime m_fileCheckedAt;
    std::optional<WallTime> m_prunedAt;
    Problem m_problem; ///< of the last attempt; none: all is well
    Problem m_setAside; ///< a damaged file was, in this run
    bool m_wasConnected = false; ///< once in this run: what is there now is no longer the last run's
    std::chrono::milliseconds m_patience; ///< for another program's lock
    std::chrono::milliseconds m_pause{0}; ///< before the last retry
    QTimer m_retry;
    StoreStatistics m_statistics;
};
