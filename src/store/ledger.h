// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/consumerstable.h"
#include "store/database.h"
#include "store/historychangestable.h"
#include "store/historysessionstable.h"
#include "store/pendingwrites.h"
#include "store/storetypes.h"

#include <optional>

/// An open database of the newest schema with its tables and their prepared statements: what StoreWorker has
/// while all is well, and throws away to begin anew. Store thread.
class Ledger {
public:
    Ledger(const QString &path, const StoreTuning &tuning, StatementBook *book = nullptr);

    /// Opens, checks, upgrades, prepares. `code` None: ready, and it may be written to.
    [[nodiscard]] Problem open(WallTime now);
    /// All of it in one commit, or nothing of it. A single row that can't be written is left out and logged.
    [[nodiscard]] bool write(const PendingWrites &writes, StoreStatistics &statistics);
    void bePatient(std::chrono::milliseconds patience) { m_database.bePatient(patience); }
    void keepNames(std::chrono::hours kept) { m_tuning.namesKept = kept; }
    /// Keeps the history within its bounds and the file without much air, a bounded piece of it at once.
    /// `thoroughly`: by age, too. True: there is more to do. Failing is no harm, the next one makes up for
    /// it.
    bool tidy(WallTime now, bool thoroughly);

    [[nodiscard]] Result<QList<Consumer>> readConsumers() { return m_consumers.readAll(); }
    /// The rows of a file that can be read and not written.
    [[nodiscard]] static Result<QList<Consumer>> peek(const QString &path, const StoreTuning &tuning);
    [[nodiscard]] std::optional<WallTime> newestEnd() { return m_sessions.newest(); }

    /// Asked before each commit: two or three system calls.
    [[nodiscard]] bool isFileOurs() { return m_database.isFileOurs(); }
    [[nodiscard]] const DatabaseFile &file() const { return m_database.file(); }
    [[nodiscard]] const SqlTrouble &trouble() const { return m_database.trouble(); }
    [[nodiscard]] Problem problem() const { return m_database.problem(); }

private:
    bool tidyHistory(WallTime now, bool thoroughly, bool &more);
    bool writeAll(const PendingWrites &writes, StoreStatistics &statistics);
    bool passes(bool written, const QString &id) const;

    StoreTuning m_tuning;
    Database m_database;
    ConsumersTable m_consumers;
    HistorySessionsTable m_sessions;
    HistoryChangesTable m_changes;
};
