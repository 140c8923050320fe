// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/snapshot.h"

#include <QHash>
#include <QList>
#include <QSet>

/// Gathers what changed among the consumers since the last snapshot and makes the difference of it. Pure: no
/// clock, no signals. A consumer that came and went between two snapshots is never told of.
class SnapshotBuilder {
public:
    void noteChanged(const Consumer &consumer);
    void noteGone(const QString &consumerId);
    [[nodiscard]] bool hasChanges() const { return !m_changed.isEmpty() || !m_gone.isEmpty(); }

    /// Everything from scratch; forgets what had gathered.
    [[nodiscard]] Snapshot takeFull(const QList<Consumer> &consumers);
    /// The difference to the snapshot before, the oldest consumers first.
    [[nodiscard]] Snapshot takeDifference();

private:
    QHash<QString, Consumer> m_changed; ///< by id; bounded by the registry's limit
    QSet<QString> m_gone; ///< ids the other side knows and must drop
    QSet<QString> m_told; ///< ids the other side knows
};
