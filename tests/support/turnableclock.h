// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

/// A clock that stands still until a test turns it.
class TurnableClock final : public Clock {
public:
    [[nodiscard]] WallTime wall() const override { return m_wall; }
    [[nodiscard]] SteadyTime steady() const override { return m_steady; }
    void turn(std::chrono::milliseconds by)
    {
        m_wall += by;
        m_steady += by;
    }

    void setWall(WallTime to) { m_wall = to; } ///< as somebody at the settings does; the steady one goes on

private:
    WallTime m_wall{std::chrono::milliseconds(1'756'954'607'638)};
    SteadyTime m_steady{std::chrono::milliseconds(1'000'000)};
};
