// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ringbuffer.h"

#include <algorithm>

RingBuffer::RingBuffer(qint64 capacity)
    : m_capacity(capacity)
{
}

void RingBuffer::append(const QByteArray &packets, const QList<EntryPoint> &entries)
{
    if (packets.isEmpty())
        return;
    for (const EntryPoint &entry : entries)
        m_entries.push_back({m_end + entry.offset, entry.tables});
    m_chunks.push_back({m_end, packets});
    m_end += packets.size();
    while (m_end - begin() > m_capacity && m_chunks.size() > 1)
        dropOldest();
}

QByteArray RingBuffer::from(qint64 position) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), position,
                                        [](qint64 p, const Chunk &chunk) { return p < chunk.position; });
    if (after == m_chunks.begin() || position >= m_end)
        return {};
    const Chunk &chunk = *std::prev(after);
    return position == chunk.position ? chunk.packets : chunk.packets.sliced(position - chunk.position);
}

std::optional<EntryPoint> RingBuffer::newestEntry() const
{
    return m_entries.empty() ? std::nullopt : std::optional(m_entries.back());
}

std::optional<EntryPoint> RingBuffer::firstEntryFrom(qint64 position) const
{
    const auto it = std::lower_bound(m_entries.begin(), m_entries.end(), position,
                                     [](const EntryPoint &entry, qint64 p) { return entry.offset < p; });
    return it == m_entries.end() ? std::nullopt : std::optional(*it);
}

void RingBuffer::clear()
{
    m_chunks.clear();
    m_entries.clear();
}

void RingBuffer::dropOldest()
{
    m_chunks.pop_front();
    while (!m_entries.empty() && m_entries.front().offset < begin())
        m_entries.pop_front();
}
