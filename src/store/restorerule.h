// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <chrono>
#include <optional>

/// A consumer comes back after a restart when it was active so recently; contract, section 2.
inline constexpr std::chrono::hours RestoreWithin{1};
/// Rows that can be read only later than this after the start (the database was locked) don't come back:
/// whoever was watching has begun anew by then.
inline constexpr std::chrono::seconds RestoreLateWithin{60};

/// Pure. What the last run left of a consumer: none when it comes back, else how it is told in the history.
[[nodiscard]] std::optional<EndedConsumer> endedInLastRun(const Consumer &row, WallTime now);

/// A consumer that could have come back, but too late.
[[nodiscard]] EndedConsumer interrupted(const Consumer &row);

/// The consumer as it comes back: marked so, without tuner and bit rate.
[[nodiscard]] Consumer asRestored(Consumer row);
