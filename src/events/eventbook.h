// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QHash>

#include <chrono>
#include <deque>

/// How much is told; the defaults are the product's.
struct EventLimits {
    int kept = 200; ///< events; past it the oldest go that are over
    /// What comes again within this time is the same event once more.
    std::chrono::milliseconds sameWithin{std::chrono::minutes(5)};
    int freshOfAKind = 4; ///< that may ask for attention within `freshWithin`; others are kept only
    std::chrono::milliseconds freshWithin{std::chrono::minutes(1)};
};

/// What was told lately, newest first, and what of it still stands. Decides whether something is news, the
/// same once more, or one too many. Pure: the times are given. Owned by EventWatch; no thread of its own.
class EventBook {
public:
    /// `firstId`: above those of an earlier run.
    explicit EventBook(const EventLimits &limits = {}, quint64 firstId = 1);

    struct Now {
        WallTime wall;
        SteadyTime steady;
    };
    /// Something happened.
    [[nodiscard]] EventNews note(Event event, const Now &now);
    /// These are the conditions of this kind of kinds that hold now: what is new begins, what is gone is
    /// over. `event.about` tells them apart.
    [[nodiscard]] QList<EventNews> setStanding(const QList<Event> &conditions, const Now &now);

    /// Those of an earlier run, newest first, before anything of this one; what stood then is over.
    void recall(const QList<Event> &events, const Now &now);

    [[nodiscard]] QList<Event> newest(int limit) const;
    [[nodiscard]] bool isStanding(EventKind kind) const;
    [[nodiscard]] bool isAnythingStanding() const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    struct Entry {
        Event event;
        SteadyTime told; ///< by the clock that can't be set
        bool isListed = true; ///< still among the conditions, while they are gone through
    };
    using Entries = std::deque<Entry>; ///< newest first
    [[nodiscard]] Entries::iterator find(const Event &event);
    [[nodiscard]] bool isSame(const Entry &entry, const Now &now) const;
    EventNews begin(Event event, const Now &now);
    EventNews repeat(Entries::iterator entry, Event event, const Now &now);
    [[nodiscard]] bool mayAskForAttention(EventKind kind, const Now &now);
    void makeRoom();

    const EventLimits m_limits;
    Entries m_entries;
    QHash<EventKind, QList<SteadyTime>> m_fresh; ///< when the last ones of a kind were told
    quint64 m_nextId;
};
