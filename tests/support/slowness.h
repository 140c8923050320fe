// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

/// So many times longer than else a test waits for the whole house to answer; tests/soak/memcheck says how
/// slow it is.
inline int slowness()
{
    static const int times = std::max(1, qEnvironmentVariableIntValue("PLEXBRIDGE_SLOWNESS"));
    return times;
}
