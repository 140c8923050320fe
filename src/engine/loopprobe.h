// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

/// Finds out how late the thread it lives on comes to a timer. Made by LoopWatch, which moves it to that
/// thread and has it deleted there. Its timer runs only between start() and stop().
class LoopProbe : public QObject {
    Q_OBJECT
public:
    LoopProbe(const Clock &clock, std::chrono::milliseconds interval);

    void start(); ///< on its thread
    void stop(); ///< on its thread
    void letGo(); ///< on any thread: when it returns, the clock is asked no more and may go

signals:
    void measured(std::chrono::milliseconds lateness);

private:
    void arrive();
    [[nodiscard]] std::optional<SteadyTime> now();

    QMutex m_mutex;
    const Clock *m_clock; ///< safe on any thread; null when it was let go
    QTimer m_timer;
    SteadyTime m_started;
};
