// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshotbuilder.h"

#include <algorithm>

void SnapshotBuilder::noteChanged(const Consumer &consumer)
{
    if (m_gone.remove(consumer.id))
        m_told.insert(consumer.id); // never dropped over there
    m_changed.insert(consumer.id, consumer);
}

void SnapshotBuilder::noteGone(const QString &consumerId)
{
    m_changed.remove(consumerId);
    if (m_told.remove(consumerId))
        m_gone.insert(consumerId);
}

Snapshot SnapshotBuilder::takeFull(const QList<Consumer> &consumers)
{
    m_changed.clear();
    m_gone.clear();
    m_told.clear();
    m_told.reserve(consumers.size());
    for (const Consumer &consumer : consumers)
        m_told.insert(consumer.id);
    Snapshot snapshot;
    snapshot.full = true;
    snapshot.upserts = consumers;
    return snapshot;
}

Snapshot SnapshotBuilder::takeDifference()
{
    Snapshot snapshot;
    snapshot.upserts = m_changed.values();
    std::sort(snapshot.upserts.begin(), snapshot.upserts.end(), [](const Consumer &a, const Consumer &b) {
        return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    snapshot.removed = QStringList(m_gone.cbegin(), m_gone.cend());
    for (const Consumer &consumer : std::as_const(snapshot.upserts))
        m_told.insert(consumer.id);
    m_changed.clear();
    m_gone.clear();
    return snapshot;
}
