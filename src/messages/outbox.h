// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/event.h"
#include "core/growingpause.h"

#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

/// How much is sent to one place.
struct OutboxLimits {
    using Milliseconds = std::chrono::milliseconds;
    qsizetype waiting = 20; ///< messages; past it the oldest are dropped
    int burst = 5; ///< at once, after a time of rest
    Milliseconds every{std::chrono::seconds(10)}; ///< one more may go
    Milliseconds firstPause{std::chrono::seconds(5)},
        longestPause{std::chrono::minutes(15)}; ///< after failures
    Milliseconds oldest{std::chrono::hours(1)}; ///< what could not be sent for so long is no news
};

/// What waits to be sent to one place, and when the next may go: throttles, and tries again what failed, ever
/// more seldom. One message is under way at a time. Pure: the times are given. Owned by its target.
class Outbox {
public:
    explicit Outbox(const OutboxLimits &limits = {});

    /// An event that is told anew while it waits takes the place of what waited; the end of one whose
    /// beginning never left is not told at all.
    void add(const Event &event, SteadyTime now);
    /// When to call take(); none: nothing waits, or one is under way.
    [[nodiscard]] std::optional<SteadyTime> due() const;
    [[nodiscard]] std::optional<Event> take(SteadyTime now); ///< under way from then on; none: too early
    void noteSent(SteadyTime now);
    /// `after`: not before, as the other side asked for. Not `mayRetry`: it would be refused again.
    void noteFailed(bool mayRetry, SteadyTime now, std::optional<std::chrono::milliseconds> after = {});

    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] qint64 failed() const { return m_failed; } ///< attempts
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

private:
    struct Letter {
        Event event;
        SteadyTime since;
    };
    void dropOld(SteadyTime now);

    const OutboxLimits m_limits;
    QList<Letter> m_waiting;
    std::optional<Letter> m_underWay;
    QList<SteadyTime> m_spent; ///< when the last ones left, at most `burst`
    SteadyTime m_notBefore{};
    GrowingPause m_pause;
    QSet<quint64> m_begun; ///< lasting events whose beginning was sent
    qint64 m_sent = 0, m_failed = 0, m_dropped = 0;
};
