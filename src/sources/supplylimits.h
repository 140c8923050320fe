// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// Waits and bounds towards providers; the defaults are the product's.
struct SupplyLimits {
    std::chrono::milliseconds firstVideo{20000}; ///< before 807
    std::chrono::milliseconds upstreamSilent{8000}; ///< no byte from the upstream: opened anew
    std::chrono::milliseconds answer{5000}; ///< no video since opening, and a backup remains: that is tried
    qint64 hlsBitrate = 0; ///< most bits per second of a variant to choose; 0: the best there is
};
