// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether the computer is kept awake for those who watch.
struct SleepHealth {
    bool enabled = true; ///< by the settings
    bool keptAwake = false; ///< now
    QString refusal; ///< why it can't be, as the system says; English; empty: nothing was refused
    friend bool operator==(const SleepHealth &, const SleepHealth &) = default;
};
