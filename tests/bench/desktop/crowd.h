// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumers/consumerregistry.h"
#include "engine/snapshotfeed.h"

#include <QObject>
#include <QTimer>

/// Thousands of viewers of whom each changes with every turn, with the engine's own registry and feed. On a
/// thread of its own, as the engine is.
class Crowd : public QObject {
    Q_OBJECT
public:
    explicit Crowd(int size);

public slots:
    void setWatched(bool watched) { m_feed.setWatched(watched); }
    void acknowledge() { m_feed.acknowledge(); }
    void begin(); ///< turns, ten a second
    void end();
    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] double used() const; ///< seconds of a processor, this thread

signals:
    void snapshotTaken(const Snapshot &snapshot);
    void trayChanged(const TraySummary &summary);

private:
    void turn();

    SystemClock m_clock;
    ConsumerRegistry m_registry;
    SnapshotFeed m_feed;
    QTimer *m_timer; ///< made with the rest, and goes along to the thread
    const int m_size;
    int m_turns = 0;
};

[[nodiscard]] double usedByThisThread(); ///< seconds of a processor
