// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/loopprobe.h"

#include <algorithm>

LoopProbe::LoopProbe(const Clock &clock, std::chrono::milliseconds interval)
    : m_clock(clock)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &LoopProbe::arrive);
}

void LoopProbe::start()
{
    m_started = m_clock.steady();
    m_timer.start();
}

void LoopProbe::stop()
{
    m_timer.stop();
}

void LoopProbe::arrive()
{
    const auto took = m_clock.steady() - m_started;
    start();
    emit measured(std::max(took - m_timer.intervalAsDuration(), std::chrono::milliseconds(0)));
}
