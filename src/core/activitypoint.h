// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/consumer.h"

/// How many consumers were in each state from `at` on, until the next point. Kept for the last hour.
struct ActivityPoint {
    WallTime at;
    ConsumerStatistics statistics;
    friend bool operator==(const ActivityPoint &, const ActivityPoint &) = default;
};
