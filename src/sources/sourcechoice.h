// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growingpause.h"

#include <QList>

/// Which of a channel's sources (0: its own, 1..: its backups) is opened next, and after what pause. One that
/// played and broke gets a second try, one that gave nothing gives way at once; a pause is made, longer each
/// time, before a second try and when all have had their turn. Pure.
class SourceChoice {
public:
    /// `sources` is at least 1; `first` is tried before the others, which follow in their order.
    explicit SourceChoice(int sources, int first = 0);

    struct Next {
        std::chrono::milliseconds pause{0};
        bool roundOver = false; ///< all of them failed, one after the other
    };

    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool hasOthers() const { return candidates().size() > 1; }
    /// The current one and then those that have not failed since, in the order in which to try them.
    [[nodiscard]] QList<int> candidates() const;
    void take(int source) { m_current = source; }
    /// The current one broke or gave nothing; moves on.
    [[nodiscard]] Next failed(bool delivered);
    /// None of the candidates may be opened now; begins over with the first.
    [[nodiscard]] Next noneOpen();
    void playedSteadily(); ///< what failed before is forgiven

private:
    QList<int> m_order;
    QList<int> m_failed; ///< in this round
    int m_current;
    bool m_triedAgain = false; ///< the current one
    GrowingPause m_pause{std::chrono::milliseconds(200), std::chrono::seconds(5)};
};
