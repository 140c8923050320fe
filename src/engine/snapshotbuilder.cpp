// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshotbuilder.h"

void SnapshotBuilder::noteGone(const QString &consumerId)
{
    if (m_told.remove(consumerId))
        m_gone.insert(consumerId);
}

Snapshot SnapshotBuilder::takeFull(const QList<Consumer> &consumers)
{
    m_gone.clear();
    m_told.clear();
    m_told.reserve(consumers.size());
    noteTold(consumers);
    Snapshot snapshot;
    snapshot.full = true;
    snapshot.upserts = consumers;
    return snapshot;
}

Snapshot SnapshotBuilder::takeDifference(const QList<Consumer> &changed)
{
    noteTold(changed);
    Snapshot snapshot;
    snapshot.upserts = changed;
    snapshot.removed = QStringList(m_gone.cbegin(), m_gone.cend());
    m_gone.clear();
    return snapshot;
}

void SnapshotBuilder::noteTold(const QList<Consumer> &consumers)
{
    for (const Consumer &consumer : consumers) {
        m_told.insert(consumer.id);
        m_gone.remove(consumer.id); // back before it was dropped over there
    }
}
