// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restorerule.h"

namespace {

bool wasRunning(ConsumerState state)
{
    return state == ConsumerState::Streaming || state == ConsumerState::Buffering
        || state == ConsumerState::Paused;
}

EndReason reasonOf(const Consumer &row)
{
    const bool isOver = row.state == ConsumerState::Stopped || row.state == ConsumerState::Error;
    if (isOver && row.endReason)
        return *row.endReason;
    if (row.state == ConsumerState::Stopped)
        return EndReason::Stopped;
    if (row.state == ConsumerState::Error)
        return row.bytesSent > 0 ? EndReason::UpstreamLost : EndReason::Refused;
    return EndReason::Interrupted;
}

} // namespace

std::optional<EndedConsumer> endedInLastRun(const Consumer &row, WallTime now)
{
    if (wasRunning(row.state) && now - row.lastActivity <= RestoreWithin)
        return std::nullopt;
    return EndedConsumer{row, reasonOf(row), row.problem, row.lastActivity};
}

EndedConsumer interrupted(const Consumer &row)
{
    return {row, EndReason::Interrupted, row.problem, row.lastActivity};
}

Consumer asRestored(Consumer row)
{
    row.restored = true;
    row.tuner.reset();
    row.bitrate = 0;
    return row;
}
