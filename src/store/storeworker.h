// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "store/believedclock.h"
#include "store/ledger.h"
#include "store/pendingwrites.h"
#include "store/statementbook.h"
#include "store/storetypes.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

/// The store thread's end of the Store, which owns it: holds the only connection that writes and commits what
/// it is handed. Keeps what could not be written and tries again with growing pauses, opens anew when the
/// file went away or somebody else wrote over it, and sets a damaged file aside. Knows no clock: every call
/// brings the time along.
class StoreWorker : public QObject {
    Q_OBJECT
public:
    StoreWorker(const QString &path, const StoreTuning &tuning);

    void open(const StoreMoment &now); ///< opened follows, then reported
    void write(const PendingWrites &writes, const StoreMoment &now); ///< reported follows
    /// Tries at once what is kept; true: nothing is left. After a failed one no lock is waited for any more,
    /// until something was written.
    bool flush();
    void keepNames(std::chrono::hours kept);
    void close(); ///< last call

signals:
    void opened(const QList<Consumer> &restorable);
    void reported(const StoreReport &report);
    /// Those that could come back, as they are on disk; they are left there.
    void rowsFoundLate(const QList<Consumer> &rows);
    /// The rows of the file that is open now in place of the one before; they are left there.
    void rowsFoundAgain(const QList<Consumer> &rows);
    void rewriteWanted(); ///< the file that is open now may have none of the consumers

private:
    bool connectLedger();
    [[nodiscard]] Problem openLedger();
    bool beginAnewWhenCorrupt();
    [[nodiscard]] Result<QList<Consumer>> rowsAtStart(bool connected);
    [[nodiscard]] QList<Consumer> leaveBehind(const QList<Consumer> &rows);
    void checkFile();
    void leaveFile();
    void writeKept();
    bool reconnect();
    bool tryToWrite();
    bool writeAnew();
    void bePatient(std::chrono::milliseconds patience);
    [[nodiscard]] bool isTidyDue() const;
    void tidy();
    void recover();
    void fail(const Problem &problem);
    void report();

    QString m_path;
    StoreTuning m_tuning;
    StatementBook m_book;
    std::unique_ptr<Ledger> m_ledger; ///< null: no usable database now
    PendingWrites m_kept; ///< told, and not on disk yet
    int m_unanswered = 0; ///< batches in m_kept
    StoreMoment m_now;
    std::optional<BelievedClock> m_believed; ///< since the database was first open
    std::optional<SteadyTime> m_tidiedAt; ///< thoroughly, since it was opened
    qint64 m_endsSinceTidy = 0;
    Problem m_problem; ///< of the last attempt; none: all is well
    Problem m_setAside; ///< a damaged file was, in this run
    std::optional<DatabaseFile> m_refused; ///< of a newer version: not asked again while it is as it was
    bool m_wasConnected = false; ///< once in this run: what is there now is no longer the last run's
    std::chrono::milliseconds m_patience; ///< for another program's lock
    std::chrono::milliseconds m_pause{0}; ///< before the last retry
    std::chrono::milliseconds m_took{0}; ///< the last commit
    QTimer m_retry;
    QTimer m_fileCheck; ///< while the database is open
    QTimer m_tidy; ///< while there is more to tidy
    StoreStatistics m_statistics;
};
