// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/loopprobe.h"

#include <algorithm>

LoopProbe::LoopProbe(const Clock &clock, std::chrono::milliseconds interval)
    : m_clock(&clock)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &LoopProbe::arrive);
}

void LoopProbe::start()
{
    if (const auto time = now()) {
        m_started = *time;
        m_timer.start();
    }
}

void LoopProbe::stop()
{
    m_timer.stop();
}

void LoopProbe::letGo()
{
    const QMutexLocker lock(&m_mutex);
    m_clock = nullptr;
}

std::optional<SteadyTime> LoopProbe::now()
{
    const QMutexLocker lock(&m_mutex);
    return m_clock ? std::optional(m_clock->steady()) : std::nullopt;
}

void LoopProbe::arrive()
{
    const auto time = now();
    if (!time)
        return;
    const auto took = *time - m_started;
    start();
    emit measured(std::max(took - m_timer.intervalAsDuration(), std::chrono::milliseconds(0)));
}
