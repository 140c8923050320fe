// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

/// What the store can do at the moment.
struct StoreHealth {
    bool persistent = true; ///< false: memory only, writes are kept and retried
    int waiting = 0; ///< changes not yet on disk
    Problem problem; ///< the last trouble; stays, with persistent true, when a corrupt file was set aside
    friend bool operator==(const StoreHealth &, const StoreHealth &) = default;
};

/// Whether others on the network can find us.
struct DiscoveryHealth {
    bool enabled = true;
    bool hdhomerun = false; ///< UDP 65001 is ours
    bool ssdp = false; ///< joined on at least one interface
    Problem problem;
    friend bool operator==(const DiscoveryHealth &, const DiscoveryHealth &) = default;
};
