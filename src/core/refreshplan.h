// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/growingpause.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

/// When each source is to be fetched, by the wall clock, so that sleep and a clock that is set count: an
/// interval after it was tried last, or sooner where it could not be had, then ever more rarely. One for
/// playlists, one for guides. Reckons only; has no timer. Plain value.
class RefreshPlan {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// The pause after a failure, twice as long each time: from 30 s to 6 h unless set.
    void setPauses(const GrowingPause &pauses) { m_pauses = pauses; }
    void keepOnly(const QStringList &sources); ///< forgets failures of others

    void noteFailure(const QString &source, WallTime now);
    void noteSuccess(const QString &source) { m_failing.remove(source); }
    void putOff(WallTime now); ///< somebody stopped it: what has its time now has it later
    void hasten(WallTime now); ///< there is another network: what failed is worth a try now
    [[nodiscard]] bool hasFailed() const { return !m_failing.isEmpty(); }
    [[nodiscard]] bool hasFailed(const QString &source) const { return m_failing.contains(source); }

    /// `interval`: 0 is only when asked; `lastTried`: none is never. None: only when asked.
    [[nodiscard]] std::optional<WallTime> due(const QString &source, Milliseconds interval,
                                              std::optional<WallTime> lastTried, WallTime now) const;

private:
    struct Failing {
        GrowingPause pause;
        WallTime at; ///< when it is tried again
    };
    QHash<QString, Failing> m_failing;
    GrowingPause m_pauses{std::chrono::seconds(30), std::chrono::hours(6)};
};

/// How long a source may be without a good refresh before it is worth telling.
inline constexpr std::chrono::hours StaleAfter{24};
/// Whether something that fails has done so for long. Pure.
[[nodiscard]] inline bool isStale(std::optional<WallTime> lastGood, WallTime now)
{
    return lastGood && now - *lastGood >= StaleAfter;
}

/// How long a timer may sleep that waits for a moment of the wall clock: the clock may be set, the computer
/// may sleep. Pure.
[[nodiscard]] std::chrono::milliseconds sleepUntil(WallTime moment, WallTime now);
