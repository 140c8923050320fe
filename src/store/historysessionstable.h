// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/result.h"

#include <QSqlQuery>

class Database;

/// The table `history_sessions`: consumers that left. Store thread.
class HistorySessionsTable {
public:
    explicit HistorySessionsTable(Database &database);

    bool prepare();
    bool put(const EndedConsumer &ended); ///< a second end of the same consumer replaces the first
    [[nodiscard]] Result<HistoryPage> read(const HistoryQuery &query);
    [[nodiscard]] Result<std::optional<EndedConsumer>> find(const QString &consumerId);
    /// Removes what ended before `oldest` and what is over `most` sessions.
    bool prune(WallTime oldest, int most);

private:
    Database &m_database;
    QSqlQuery m_put;
    QSqlQuery m_count;
    QSqlQuery m_page;
    QSqlQuery m_find;
    QSqlQuery m_pruneOld;
    QSqlQuery m_pruneMany;
};
