// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <atomic>

/// The computer's clocks, and as far ahead of them as a test has put it: for an engine whose streams run on
/// meanwhile. Safe on any thread.
class AheadClock final : public Clock {
public:
    [[nodiscard]] WallTime wall() const override { return m_system.wall() + ahead(); }
    [[nodiscard]] SteadyTime steady() const override { return m_system.steady() + ahead(); }
    void goAhead(std::chrono::milliseconds by) { m_ahead += by.count(); }

private:
    [[nodiscard]] std::chrono::milliseconds ahead() const
    {
        return std::chrono::milliseconds(m_ahead.load());
    }

    SystemClock m_system;
    std::atomic<qint64> m_ahead = 0; ///< ms
};
