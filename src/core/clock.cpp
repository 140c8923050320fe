// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

using namespace std::chrono;

WallTime SystemClock::wall() const
{
    return time_point_cast<milliseconds>(system_clock::now());
}

SteadyTime SystemClock::steady() const
{
    return time_point_cast<milliseconds>(steady_clock::now());
}
