// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// How long something takes that is over within one call or soon after, in microseconds, which Clock does not
/// tell. Decides nothing: only statistics are made of it. Plain value.
class Stopwatch {
public:
    [[nodiscard]] std::chrono::microseconds elapsed() const
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now()
                                                                     - m_since);
    }

private:
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};
