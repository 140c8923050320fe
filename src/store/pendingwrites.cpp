// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pendingwrites.h"

#include <algorithm>

PendingWrites::PendingWrites(int historyLimit)
    : m_historyLimit(historyLimit)
{
}

void PendingWrites::save(const Consumer &consumer)
{
    m_saved.insert(consumer.id, {++m_order, consumer});
    m_touched.remove(consumer.id);
}

void PendingWrites::touch(const QString &consumerId, WallTime at)
{
    if (const auto saved = m_saved.find(consumerId); saved != m_saved.end())
        saved->consumer.lastActivity = at;
    else
        m_touched.insert(consumerId, at);
}

void PendingWrites::remove(const QString &consumerId, bool mayBeOnDisk)
{
    m_saved.remove(consumerId);
    m_touched.remove(consumerId);
    if (mayBeOnDisk)
        m_removed.insert(consumerId);
}

void PendingWrites::recordChange(const StateChange &change)
{
    push(m_changes, change);
}

void PendingWrites::recordEnd(const EndedConsumer &ended)
{
    push(m_ended, ended);
}

template <typename T> void PendingWrites::push(QList<T> &queue, const T &entry)
{
    queue += entry;
    if (queue.size() > m_historyLimit) {
        queue.removeFirst();
        ++m_dropped;
    }
}

void PendingWrites::absorb(const PendingWrites &newer)
{
    if (isEmpty() && m_dropped == 0) {
        *this = newer; // Shared, not copied: 10,000 consumers take some megabytes.
        return;
    }
    for (const QString &id : newer.m_removed)
        remove(id);
    for (const Consumer *consumer : newer.saved())
        save(*consumer);
    for (auto touched = newer.m_touched.cbegin(); touched != newer.m_touched.cend(); ++touched)
        touch(touched.key(), touched.value());
    for (const StateChange &change : newer.m_changes)
        recordChange(change);
    for (const EndedConsumer &ended : newer.m_ended)
        recordEnd(ended);
    m_dropped += newer.m_dropped;
}

QList<const Consumer *> PendingWrites::saved() const
{
    QList<const Saved *> inOrder;
    inOrder.reserve(m_saved.size());
    for (const Saved &saved : m_saved)
        inOrder += &saved;
    std::ranges::sort(inOrder, {}, &Saved::order);
    QList<const Consumer *> consumers;
    consumers.reserve(inOrder.size());
    for (const Saved *saved : std::as_const(inOrder))
        consumers += &saved->consumer;
    return consumers;
}

int PendingWrites::size() const
{
    return int(m_saved.size() + m_touched.size() + m_removed.size() + m_changes.size() + m_ended.size());
}

void PendingWrites::clear()
{
    *this = PendingWrites(m_historyLimit);
}
