// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/snapshot.h"

#include <QList>
#include <QSet>

/// Makes the difference between what the other side knows of the consumers and what is. What changed it is
/// told when the difference is made: nothing is gathered in between but who left. Pure: no clock, no signals.
/// A consumer that came and went between two snapshots is never told of.
class SnapshotBuilder {
public:
    void noteGone(const QString &consumerId);
    [[nodiscard]] bool hasGone() const { return !m_gone.isEmpty(); }

    /// Everything from scratch; forgets what had gathered.
    [[nodiscard]] Snapshot takeFull(const QList<Consumer> &consumers);
    /// The difference to the snapshot before: these are new or changed since, the oldest first.
    [[nodiscard]] Snapshot takeDifference(const QList<Consumer> &changed);

private:
    void noteTold(const QList<Consumer> &consumers);

    QSet<QString> m_gone; ///< ids the other side knows and must drop
    QSet<QString> m_told; ///< ids the other side knows
};
