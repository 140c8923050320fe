// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// Finds out how late the thread it lives on comes to a timer. Made by LoopWatch, which moves it to that
/// thread and has it deleted there. Its timer runs only between start() and stop().
class LoopProbe : public QObject {
    Q_OBJECT
public:
    LoopProbe(const Clock &clock, std::chrono::milliseconds interval);

    void start(); ///< on its thread
    void stop(); ///< on its thread

signals:
    void measured(std::chrono::milliseconds lateness);

private:
    void arrive();

    const Clock &m_clock; ///< safe on any thread
    QTimer m_timer;
    SteadyTime m_started;
};
