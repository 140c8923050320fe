// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <chrono>
#include <optional>

/// When what changed is carried over to a media server: many changes at once make one run, and runs keep a
/// distance. Plain value, pure.
class UpkeepPace {
public:
    struct Limits {
        std::chrono::milliseconds quiet{30'000}; ///< behind the last change
        std::chrono::milliseconds apart{15 * 60'000}; ///< from one run to the next
    };
    UpkeepPace() = default;
    explicit UpkeepPace(const Limits &limits)
        : m_limits(limits)
    {
    }
    void noteChange(SteadyTime now) { m_changed = now; }
    void noteRun(SteadyTime now)
    {
        m_ran = now;
        m_changed.reset();
    }
    /// None: nothing is to do.
    [[nodiscard]] std::optional<SteadyTime> due() const
    {
        if (!m_changed)
            return std::nullopt;
        const SteadyTime settled = *m_changed + m_limits.quiet;
        return m_ran ? std::max(settled, *m_ran + m_limits.apart) : settled;
    }

private:
    Limits m_limits;
    std::optional<SteadyTime> m_changed, m_ran;
};
