// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <chrono>
#include <optional>

/// The rule's numbers; contract, section 2.
inline constexpr std::chrono::minutes StaleAfter{10};
inline constexpr std::chrono::minutes ActiveWithin{5};
/// A failed one stays so long, so that somebody can see why.
inline constexpr std::chrono::minutes FailedStays{10};
/// From the start on, a restored consumer of a stream waits so long for its client.
inline constexpr std::chrono::seconds AdoptionWindow{60};
/// Who left and opens the same channel again within this time goes on with its session.
inline constexpr std::chrono::seconds ComesBackWithin{2};
/// A consumer of which only the byte count of its stream moved is told to the store no more often than this:
/// it is no loss, and a disk that sleeps may sleep.
inline constexpr std::chrono::seconds ProgressStoredEvery{10};

/// What the cleanup has to know of a consumer. For a restored one `idleFor` counts from the start.
struct CleanupCase {
    ConsumerState state = ConsumerState::Idle;
    std::chrono::milliseconds idleFor{0};
    /// Since the start, while it waits for the client of its stream and nobody asked for it; else none.
    std::optional<std::chrono::milliseconds> unadoptedFor;
    std::chrono::milliseconds overFor{0}; ///< since it stopped or failed
};

/// Pure. Why the consumer has to leave the table now; none: it stays. Stopped and Error leave with the reason
/// noted when they ended; Stopped stands for that here.
[[nodiscard]] std::optional<EndReason> cleanupVerdict(const CleanupCase &consumer);

[[nodiscard]] bool isStale(std::chrono::milliseconds idleFor);
[[nodiscard]] bool isActive(ConsumerState state, std::chrono::milliseconds idleFor);
[[nodiscard]] bool isOver(ConsumerState state); ///< stopped or error
