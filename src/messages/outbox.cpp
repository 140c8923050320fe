// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/outbox.h"

#include <algorithm>

Outbox::Outbox(const OutboxLimits &limits)
    : m_limits(limits)
    , m_pause(limits.firstPause, limits.longestPause)
{
}

void Outbox::add(const Event &event, SteadyTime now)
{
    const auto same = std::ranges::find_if(
        m_waiting, [&event](const Letter &letter) { return letter.event.id == event.id; });
    const bool wasUnderWay = m_underWay && m_underWay->event.id == event.id;
    if (event.isOver()) {
        const bool wasBegun = m_begun.remove(event.id) || wasUnderWay;
        if (same != m_waiting.end())
            m_waiting.erase(same);
        if (!wasBegun)
            return;
    } else if (same != m_waiting.end()) {
        same->event = event;
        return;
    }
    m_waiting.append({event, now});
    dropOld(now);
    while (m_waiting.size() > m_limits.waiting) {
        m_waiting.removeFirst();
        ++m_dropped;
    }
}

void Outbox::dropOld(SteadyTime now)
{
    m_dropped +=
        m_waiting.removeIf([&](const Letter &letter) { return now - letter.since > m_limits.oldest; });
}

std::optional<SteadyTime> Outbox::due() const
{
    if (m_waiting.isEmpty() || m_underWay)
        return std::nullopt;
    // As many as `burst` may leave within `burst` times `every`.
    const bool isFull = m_spent.size() >= m_limits.burst;
    const SteadyTime free = isFull ? m_spent.first() + m_limits.burst * m_limits.every : SteadyTime();
    return std::max(free, m_notBefore);
}

std::optional<Event> Outbox::take(SteadyTime now)
{
    dropOld(now);
    const auto when = due();
    if (!when || *when > now)
        return std::nullopt;
    m_underWay = m_waiting.takeFirst();
    m_spent.append(now);
    while (m_spent.size() > m_limits.burst)
        m_spent.removeFirst();
    return m_underWay->event;
}

void Outbox::noteSent(SteadyTime)
{
    if (!m_underWay)
        return;
    if (m_underWay->event.isStanding())
        m_begun.insert(m_underWay->event.id);
    m_underWay.reset();
    m_pause.reset();
    m_notBefore = {};
    ++m_sent;
}

void Outbox::noteFailed(bool mayRetry, SteadyTime now, std::optional<std::chrono::milliseconds> after)
{
    if (!m_underWay)
        return;
    ++m_failed;
    const Letter letter = *m_underWay;
    m_underWay.reset();
    if (!mayRetry) {
        ++m_dropped;
        return;
    }
    m_notBefore = now + std::max(m_pause.next(), after.value_or(std::chrono::milliseconds(0)));
    const auto next = std::ranges::find_if(
        m_waiting, [&letter](const Letter &each) { return each.event.id == letter.event.id; });
    if (next == m_waiting.end())
        m_waiting.prepend(letter);
    else if (next->event.isOver())
        m_waiting.erase(next); // neither its beginning nor its end is news any more
}
