// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/supplylimits.h"

/// Limits and waits of the relay; the defaults are the product's.
struct RelayLimits : SupplyLimits {
    int tuners = 4; ///< 1..64
    std::chrono::milliseconds tunerWait{4000}; ///< for a free tuner or a provider's place, before 805
    std::chrono::milliseconds linger{4000}; ///< an upstream outlives its last viewer by this
    std::chrono::milliseconds starved{2000}; ///< no byte from the upstream: buffering, null packets bridge
    std::chrono::milliseconds clientStalled{5000}; ///< the client takes nothing: paused
    std::chrono::milliseconds clientGivenUp{
        300000}; ///< the client takes nothing for so long: ended (Stalled)
    std::chrono::milliseconds reopenFor{20000}; ///< without video before its viewers are ended
    std::chrono::milliseconds receiverRefusing{5000}; ///< a receiver of datagrams whose port is closed
    std::chrono::milliseconds keepAliveGap{30000}; ///< none for so long after there were some: it is gone
    std::chrono::milliseconds receiverSilent{
        600000}; ///< no keep-alive ever, no control connection: it is gone
    qint64 viewerQueue = 4 * 1024 * 1024; ///< bytes a viewer may lag before it skips ahead
};
