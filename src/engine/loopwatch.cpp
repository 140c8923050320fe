// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/loopwatch.h"

using namespace std::chrono_literals;

namespace {
constexpr auto interestLasts = 2min; // Prometheus asks once a minute at the most usual
}

LoopWatch::LoopWatch(const Clock &clock, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_interval(interval)
{
}

LoopWatch::~LoopWatch()
{
    for (LoopProbe *probe : std::as_const(m_probes)) {
        probe->disconnect(this);
        probe->letGo(); // its thread may come to its timer before it comes to its end
        probe->deleteLater();
    }
}

void LoopWatch::watch(const QByteArray &name, QThread *thread)
{
    auto *const probe = new LoopProbe(m_clock, m_interval);
    const qsizetype place = m_tallies.size();
    connect(probe, &LoopProbe::measured, this,
            [this, place](std::chrono::milliseconds lateness) { take(place, lateness); });
    probe->moveToThread(thread);
    m_probes.append(probe);
    m_tallies.append({name, {}, m_clock.steady()});
    if (m_isRunning)
        QMetaObject::invokeMethod(probe, &LoopProbe::start, Qt::QueuedConnection);
}

void LoopWatch::noteInterest()
{
    m_wantedAt = m_clock.steady();
    if (!m_isRunning)
        run(true);
}

void LoopWatch::run(bool running)
{
    m_isRunning = running;
    for (ThreadTally &tally : m_tallies)
        tally.heard = m_clock.steady();
    for (LoopProbe *probe : std::as_const(m_probes))
        QMetaObject::invokeMethod(probe, running ? &LoopProbe::start : &LoopProbe::stop,
                                  Qt::QueuedConnection);
}

void LoopWatch::take(qsizetype place, std::chrono::milliseconds lateness)
{
    ThreadTally &tally = m_tallies[place];
    tally.delays.add(lateness);
    tally.heard = m_clock.steady();
    if (m_isRunning && tally.heard - m_wantedAt > interestLasts)
        run(false);
}
