// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventbook.h"

#include <algorithm>

namespace {

/// The same but for when and how often it was told.
bool saysTheSame(Event a, const Event &b)
{
    a.id = b.id;
    a.at = b.at;
    a.times = b.times;
    a.isLasting = b.isLasting;
    a.endedAt = b.endedAt;
    return a == b;
}

} // namespace

EventBook::EventBook(const EventLimits &limits, quint64 firstId)
    : m_limits(limits)
    , m_nextId(firstId)
{
}

EventBook::Entries::iterator EventBook::find(const Event &event)
{
    return std::ranges::find_if(m_entries, [&event](const Entry &entry) {
        return entry.event.kind == event.kind && entry.event.about == event.about;
    });
}

bool EventBook::isSame(const Entry &entry, const Now &now) const
{
    return entry.event.isStanding() || now.steady - entry.told < m_limits.sameWithin;
}

EventNews EventBook::note(Event event, const Now &now)
{
    const auto known = find(event);
    return known != m_entries.end() && isSame(*known, now) ? repeat(known, std::move(event), now)
                                                           : begin(std::move(event), now);
}

EventNews EventBook::begin(Event event, const Now &now)
{
    event.id = m_nextId++;
    event.at = now.wall;
    event.endedAt.reset();
    event.times = 1;
    m_entries.push_front({event, now.steady, true});
    makeRoom();
    return {event, mayAskForAttention(event.kind, now)};
}

EventNews EventBook::repeat(Entries::iterator entry, Event event, const Now &now)
{
    event.id = entry->event.id;
    event.times = entry->event.times + 1;
    event.at = now.wall;
    event.endedAt.reset();
    m_entries.erase(entry);
    m_entries.push_front({event, now.steady, true});
    return {event, false};
}

QList<EventNews> EventBook::setStanding(const QList<Event> &conditions, const Now &now)
{
    QList<EventNews> news;
    for (Entry &entry : m_entries)
        entry.isListed = false;
    for (Event condition : conditions) {
        condition.isLasting = true;
        const auto known = find(condition);
        if (known == m_entries.end() || !isSame(*known, now)) {
            news.append(begin(condition, now));
        } else if (known->event.isOver()) {
            news.append(repeat(known, condition, now));
        } else {
            known->isListed = true;
            if (saysTheSame(condition, known->event))
                continue;
            condition.id = known->event.id;
            condition.at = known->event.at;
            condition.times = known->event.times;
            known->event = condition;
            news.append({condition, false});
        }
    }
    for (Entry &entry : m_entries) {
        if (entry.isListed || !entry.event.isStanding())
            continue;
        entry.event.endedAt = now.wall;
        entry.told = now.steady; // what comes back at once is the same still
        news.append({entry.event, false});
    }
    return news;
}

bool EventBook::mayAskForAttention(EventKind kind, const Now &now)
{
    QList<SteadyTime> &told = m_fresh[kind];
    told.removeIf([&](SteadyTime at) { return now.steady - at >= m_limits.freshWithin; });
    if (told.size() >= m_limits.freshOfAKind)
        return false;
    told.append(now.steady);
    return true;
}

void EventBook::makeRoom()
{
    while (qsizetype(m_entries.size()) > m_limits.kept) {
        const auto oldest = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                         [](const Entry &entry) { return !entry.event.isStanding(); });
        if (oldest == m_entries.rend())
            m_entries.pop_back();
        else
            m_entries.erase(std::next(oldest).base());
    }
}

void EventBook::recall(const QList<Event> &events, const Now &now)
{
    for (Event event : events) {
        if (qsizetype(m_entries.size()) >= m_limits.kept)
            return;
        if (event.isStanding())
            event.endedAt = std::max(event.at, std::min(now.wall, event.at + m_limits.sameWithin));
        m_nextId = std::max(m_nextId, event.id + 1);
        m_entries.push_back({event, now.steady - m_limits.sameWithin, true});
    }
}

QList<Event> EventBook::newest(int limit) const
{
    QList<Event> events;
    for (const Entry &entry : m_entries) {
        if (events.size() >= limit)
            break;
        events.append(entry.event);
    }
    return events;
}

bool EventBook::isStanding(EventKind kind) const
{
    return std::ranges::any_of(m_entries, [kind](const Entry &entry) {
        return entry.event.kind == kind && entry.event.isStanding();
    });
}

bool EventBook::isAnythingStanding() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.event.isStanding(); });
}
