// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/consumertable.h"

namespace {
constexpr int MaxSharedTexts = 1024;
}

ConsumerEntry &ConsumerTable::add(Consumer consumer)
{
    ConsumerEntry &entry = m_entries[m_nextAge];
    entry.age = m_nextAge++;
    entry.consumer = std::move(consumer);
    entry.recency = m_recency.insert(m_recency.end(), &entry);
    m_bySession.insert(entry.consumer.sessionId, &entry);
    return entry;
}

Consumer ConsumerTable::take(ConsumerEntry &entry)
{
    detach(entry);
    m_recency.erase(entry.recency);
    m_bySession.remove(entry.consumer.sessionId);
    Consumer consumer = std::move(entry.consumer);
    m_entries.erase(entry.age);
    return consumer;
}

void ConsumerTable::attach(ConsumerEntry &entry, StreamId stream)
{
    if (entry.stream)
        m_byStream.remove(*entry.stream);
    else
        m_recency.erase(entry.recency);
    entry.stream = stream;
    m_byStream.insert(stream, &entry);
}

void ConsumerTable::detach(ConsumerEntry &entry)
{
    if (!entry.stream)
        return;
    m_byStream.remove(*entry.stream);
    entry.stream.reset();
    entry.recency = m_recency.insert(m_recency.end(), &entry);
}

void ConsumerTable::markRecent(ConsumerEntry &entry)
{
    if (!entry.stream)
        m_recency.splice(m_recency.end(), m_recency, entry.recency);
}

ConsumerEntry *ConsumerTable::leastRecent() const
{
    return m_recency.empty() ? nullptr : m_recency.front();
}

QString ConsumerTable::shared(const QString &text)
{
    const auto known = m_texts.constFind(text);
    if (known != m_texts.constEnd())
        return *known;
    // Whoever has a string of the old set keeps it; only what comes later is shared anew.
    if (m_texts.size() >= MaxSharedTexts)
        m_texts.clear();
    return *m_texts.insert(text);
}
