// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/engineconfig.h"

/// What we listen on; 0: not yet.
struct Ports {
    quint16 api = 0, stream = 0;
};

/// What the device is and where it is reached now, by the addresses that this computer has.
[[nodiscard]] DeviceSummary summaryOf(const EngineConfig &config, const QString &deviceId,
                                      const Ports &ports);
