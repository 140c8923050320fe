// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QHash>
#include <QList>
#include <QSet>

/// What is to be written in one commit. Several saves of one consumer become one row; a removal takes back a
/// save. Plain value, bounded: consumers by what there are, history by its limit (the oldest is dropped and
/// counted).
class PendingWrites {
public:
    explicit PendingWrites(int historyLimit = 20000);

    void save(const Consumer &consumer);
    void touch(const QString &consumerId, WallTime at); ///< only its last activity moved
    /// `mayBeOnDisk` false: its row was never written, so there is nothing to remove.
    void remove(const QString &consumerId, bool mayBeOnDisk = true);
    void recordChange(const StateChange &change);
    void recordEnd(const EndedConsumer &ended);
    void absorb(const PendingWrites &newer); ///< as if its calls had come after ours

    [[nodiscard]] QList<const Consumer *> saved() const; ///< ours, in the order of the last save of each
    [[nodiscard]] QList<QString> savedIds() const { return m_saved.keys(); }
    [[nodiscard]] const QHash<QString, WallTime> &touched() const { return m_touched; }
    [[nodiscard]] const QSet<QString> &removed() const
    {
        return m_removed;
    } ///< to be carried out before the saves
    [[nodiscard]] const QList<StateChange> &changes() const { return m_changes; }
    [[nodiscard]] const QList<EndedConsumer> &ended() const { return m_ended; }
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    [[nodiscard]] int size() const;
    [[nodiscard]] bool isOnlyTouched() const { return size() == m_touched.size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    void clear();

private:
    struct Saved {
        quint64 order = 0;
        Consumer consumer;
    };
    template <typename T> void push(QList<T> &queue, const T &entry);

    int m_historyLimit;
    QHash<QString, Saved> m_saved; ///< by consumer id
    quint64 m_order = 0;
    QHash<QString, WallTime> m_touched; ///< by consumer id; of none that is saved or removed
    QSet<QString> m_removed;
    QList<StateChange> m_changes;
    QList<EndedConsumer> m_ended;
    qint64 m_dropped = 0;
};
