// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storetypes.h"

#include <optional>

/// The wall clock as far as it may delete: a jump of more than a day (a dead battery, a wrong time server) is
/// not believed until it has lasted for a day. Until then time goes on from where it was. Pure value.
class BelievedClock {
public:
    /// `newest` is the last time that is known of earlier runs; none: `now` is believed.
    BelievedClock(const StoreMoment &now, std::optional<WallTime> newest);

    void note(const StoreMoment &now);
    [[nodiscard]] WallTime time() const { return m_time; }

private:
    WallTime m_time;
    SteadyTime m_notedAt;
    std::optional<SteadyTime> m_doubtedSince; ///< the wall clock is more than a day off
};
