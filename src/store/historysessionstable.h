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

    bool prepareReading();
    bool prepareWriting();
    /// A second end of the same consumer replaces the first, but that it was interrupted does not.
    bool put(const EndedConsumer &ended);
    [[nodiscard]] Result<HistoryPage> read(const HistoryQuery &query);
    [[nodiscard]] Result<std::optional<EndedConsumer>> find(const QString &consumerId);
    [[nodiscard]] std::optional<WallTime> newest(); ///< when the last one ended
    /// Removes with their state changes what ended before `oldest`, or was written longest ago of more than
    /// `most`, a few thousand at once. None: trouble; else whether there
    /// may be more.
    [[nodiscard]] std::optional<bool> pruneOld(WallTime oldest);
    [[nodiscard]] std::optional<bool> pruneMany(int most);
    [[nodiscard]] bool forgetNames(WallTime oldest); ///< of who was behind sessions that ended before

private:
    [[nodiscard]] std::optional<bool> prune(QSqlQuery &changes, QSqlQuery &sessions, const QVariant &bound);

    Database &m_database;
    QSqlQuery m_put;
    QSqlQuery m_count;
    QSqlQuery m_page;
    QSqlQuery m_find;
    QSqlQuery m_pruneOld;
    QSqlQuery m_pruneOldChanges;
    QSqlQuery m_pruneMany;
    QSqlQuery m_pruneManyChanges;
};
