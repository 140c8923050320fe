// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/storestatistics.h"

#include <chrono>
#include <functional>

/// Limits and waits of the store; the defaults are the product's.
struct StoreTuning {
    std::chrono::milliseconds busyTimeout{700}; ///< SQLite waits so long for another program's lock
    std::chrono::milliseconds firstRetry{250}; ///< after a failed write; doubles with every further one
    std::chrono::milliseconds longestRetry{5000};
    /// Between two looks at the file while nothing is written; before each commit it is looked at anyway.
    std::chrono::milliseconds fileCheck{1000};
    /// Activity alone waits so long for more of it: four times what the last commit took, within these.
    std::chrono::milliseconds shortestGathering{20};
    std::chrono::milliseconds longestGathering{150};
    std::chrono::milliseconds patience{2000}; ///< a commit that takes longer: the disk does not answer
    int historyWaiting = 20000; ///< sessions, and changes, that wait for the disk; older ones are dropped
    int databasePages =
        0; ///< the database grows to so many pages at most (PRAGMA max_page_count); 0: no limit
    std::chrono::hours historyKept{24 * 90};
    std::chrono::hours namesKept{24 * 90}; ///< who watched; after that only what and when remains
    int sessionsKept = 100'000;
    int changesPerSession = 10; ///< state changes kept: so many times sessionsKept
    int tidiedEvery = 1000; ///< ended sessions between two looks at the history's bounds
    int backupsKept = 3; ///< copies made before a migration
    std::function<void()> beforeCommit; ///< on the store thread: where tests make a disk hang
    bool isFullySynchronous = false; ///< PRAGMA synchronous=FULL: a commit outlives a power cut, too
};

/// Both clocks, read on the engine thread: the store thread has no clock of its own.
struct StoreMoment {
    WallTime wall;
    SteadyTime steady;
};

/// What the store thread tells after every attempt to write.
struct StoreReport {
    int completed = 0; ///< batches that are on disk now
    int kept = 0; ///< writes that failed and are tried again
    bool persistent = true;
    Problem problem;
    StoreStatistics statistics;
    std::chrono::milliseconds took{0}; ///< the attempt
};
