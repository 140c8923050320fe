// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram.h"

#include <QByteArray>
#include <QList>

/// What one prepared statement of the database did in this run. Plain value.
struct StatementTally {
    QByteArray name; ///< "consumers_put"
    bool usesIndex = true; ///< false: SQLite reads a whole table for it
    StatementTimes times; ///< until its first row
    friend bool operator==(const StatementTally &, const StatementTally &) = default;
};

/// What the store did since the start. Plain value.
struct StoreStatistics {
    qint64 commits = 0;
    qint64 failedCommits = 0; ///< tried again later
    qint64 rowWrites = 0; ///< consumers written or removed
    qint64 touches = 0; ///< consumers of which only the activity was written
    qint64 historyWrites = 0;
    qint64 droppedHistory = 0; ///< lost because too much waited for the disk
    qint64 reads = 0; ///< questions that the database answered
    CommitTimes commitTimes; ///< of those that succeeded
    SaveTimes saveTimes; ///< of each batch, from the first change in it to its place on disk
    QList<StatementTally> statements;
    friend bool operator==(const StoreStatistics &, const StoreStatistics &) = default;
};
