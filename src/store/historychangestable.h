// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/result.h"

#include <QList>
#include <QSqlQuery>

#include <optional>

class Database;

/// The table `history_changes`: the steps of every consumer's life, in the order they were told. Store
/// thread.
class HistoryChangesTable {
public:
    explicit HistoryChangesTable(Database &database);

    bool prepareReading();
    bool prepareWriting();
    bool add(const StateChange &change);
    /// In order; of a consumer with very many the last 10,000.
    [[nodiscard]] Result<QList<StateChange>> read(const QString &consumerId);
    /// Removes the changes from before `settled` whose consumer is neither in the table nor in the history,
    /// a piece of the table with each call. None: trouble; else whether there is more of it.
    [[nodiscard]] std::optional<bool> pruneOrphans(WallTime settled);
    bool pruneMany(int most); ///< the oldest over `most`, a bounded number at once

private:
    Database &m_database;
    QSqlQuery m_add;
    QSqlQuery m_read;
    QSqlQuery m_pruneOrphans;
    QSqlQuery m_pruneMany;
    qint64 m_lookedUpTo = 0; ///< for orphans: a sequence
};
