// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

/// How long to wait before what failed is tried again: each time twice as long, up to a bound. Plain value.
class GrowingPause {
public:
    using Milliseconds = std::chrono::milliseconds;
    GrowingPause() = default;
    GrowingPause(Milliseconds first, Milliseconds longest)
        : m_first(first)
        , m_longest(longest)
    {
    }

    [[nodiscard]] Milliseconds next()
    {
        m_last = std::min(m_last ? 2 * *m_last : m_first, m_longest);
        return *m_last;
    }
    [[nodiscard]] std::optional<Milliseconds> last() const { return m_last; } ///< none: nothing failed
    void reset() { m_last.reset(); }

private:
    Milliseconds m_first{std::chrono::seconds(30)};
    Milliseconds m_longest{std::chrono::minutes(15)};
    std::optional<Milliseconds> m_last;
};
