// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/snapshot.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

/// The engine's side of the database. Lives on the engine thread, owned by EngineWorker; owns the store
/// thread, on which a StoreWorker holds the only connection. Writes are told and never waited for; what
/// gathers while a commit runs goes into the next one. Reads come back by callback on the engine thread.
class Store : public QObject {
    Q_OBJECT
public:
    /// `directory` holds plexbridge.db; it must exist.
    explicit Store(const QString &directory, const Clock &clock, QObject *parent = nullptr);
    ~Store() override; ///< flushes, at most 2 s

    /// Opens or makes the database (a corrupt one is set aside), moves the rows that are too old to history
    /// as Interrupted, and hands the restorable ones to `opened`, which is always emitted once, also without
    /// a database.
    void open();

    void save(const Consumer &consumer); ///< several of one consumer while the store is busy become one write
    void remove(const QString &consumerId);
    void recordChange(const StateChange &change);
    void recordEnd(const EndedConsumer &ended); ///< also removes the row
    /// Everything told so far is on disk, or `atMost` is over. True: on disk.
    bool flush(std::chrono::milliseconds atMost);

    void readHistory(const HistoryQuery &query, QObject *context,
                     std::function<void(const HistoryPage &)> answer);
    void readReplay(const QString &consumerId, QObject *context,
                    std::function<void(const HistoryReplay &)> answer);

    [[nodiscard]] const StoreHealth &health() const;

signals:
    void opened(const QList<Consumer> &restorable);
    void healthChanged(const StoreHealth &health);
};
