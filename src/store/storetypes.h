// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/storestatistics.h"

#include <chrono>

/// Limits and waits of the store; the defaults are the product's.
struct StoreTuning {
    std::chrono::milliseconds busyTimeout{1000}; ///< SQLite waits so long for another program's lock
    std::chrono::milliseconds firstRetry{250}; ///< after a failed write; doubles with every further one
    std::chrono::milliseconds longestRetry{30000};
    std::chrono::milliseconds fileCheck{
        60000}; ///< at a commit: is the file still ours, when last asked so long ago
    int historyWaiting = 20000; ///< sessions, and changes, that wait for the disk; older ones are dropped
    int databasePages =
        0; ///< the database grows to so many pages at most (PRAGMA max_page_count); 0: no limit
    std::chrono::hours historyKept{24 * 90};
    int sessionsKept = 100'000;
    int changesKept = 1'000'000;
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
};
