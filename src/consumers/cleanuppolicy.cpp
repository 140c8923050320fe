// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/cleanuppolicy.h"

using namespace std::chrono;

std::optional<EndReason> cleanupVerdict(const CleanupCase &consumer)
{
    if (consumer.state == ConsumerState::Error && consumer.overFor < FailedStays)
        return std::nullopt;
    if (isOver(consumer.state))
        return EndReason::Stopped;
    if (consumer.unadoptedFor && *consumer.unadoptedFor > AdoptionWindow)
        return EndReason::Interrupted;
    if (isStale(consumer.idleFor))
        return EndReason::Stale;
    return std::nullopt;
}

bool isStale(milliseconds idleFor)
{
    return idleFor >= StaleAfter;
}

bool isActive(ConsumerState state, milliseconds idleFor)
{
    return idleFor < ActiveWithin && state != ConsumerState::Idle && !isOver(state);
}

bool isOver(ConsumerState state)
{
    return state == ConsumerState::Stopped || state == ConsumerState::Error;
}
