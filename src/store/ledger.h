// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/consumerstable.h"
#include "store/database.h"
#include "store/historychangestable.h"
#include "store/historysessionstable.h"
#include "store/pendingwrites.h"
#include "store/storetypes.h"

#include <memory>

/// An open database of the newest schema with its tables and their prepared statements: what StoreWorker has
/// while all is well, and throws away to begin anew. Store thread.
class Ledger {
public:
    Ledger(const QString &path, const StoreTuning &tuning, StatementBook *book = nullptr);

    /// Opens, checks, upgrades, prepares. `code` None: ready.
    [[nodiscard]] Problem open();
    /// All of it in one commit, or nothing of it. A single row that can't be written is left out and logged.
    [[nodiscard]] bool write(const PendingWrites &writes, StoreStatistics &statistics);
    void bePatient(std::chrono::milliseconds patience) { m_database.bePatient(patience); }
    void prune(WallTime now); ///< the history's bounds; failing is no harm, the next one makes up for it

    [[nodiscard]] Result<QList<Consumer>> readConsumers() { return m_consumers.readAll(); }
    [[nodiscard]] Result<HistoryPage> readHistory(const HistoryQuery &query)
    {
        return m_sessions.read(query);
    }
    [[nodiscard]] Result<HistoryReplay> readReplay(const QString &consumerId);

    [[nodiscard]] bool isFileThere() const { return m_database.file().isStillThere(); }
    [[nodiscard]] bool isCorrupt() const { return m_database.trouble().isCorrupt(); }
    [[nodiscard]] Problem problem() const;

private:
    bool writeAll(const PendingWrites &writes, StoreStatistics &statistics);
    bool passes(bool written, const QString &id) const;

    StoreTuning m_tuning;
    Database m_database;
    ConsumersTable m_consumers;
    HistorySessionsTable m_sessions;
    HistoryChangesTable m_changes;
};
