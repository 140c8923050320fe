// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Crowd::Crowd(int size)
    : m_registry(m_clock, size)
    , m_feed(
          m_clock, m_registry, [](Snapshot &) {}, [](TraySummary &) {}, this)
    , m_timer(new QTimer(this))
    , m_size(size)
{
    m_registry.setParent(this);
    for (int i = 0; i < size; ++i) {
        const StreamId stream = StreamId(i) + 1;
        m_registry.beginStream(stream,
                               {u"session-%1"_s.arg(i),
                                u"channel-%1"_s.arg(i),
                                u"Channel %1"_s.arg(i),
                                QString::number(i + 1),
                                u"http://provider.example/…"_s,
                                {u"192.168.%1.%2"_s.arg(i / 250).arg(i % 250 + 1), u"VLC/3.0.18"_s}});
        m_registry.noteStream(stream, StreamEvent::FirstByte);
    }
    m_timer->setInterval(100ms);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &Crowd::turn);
    connect(&m_feed, &SnapshotFeed::snapshotTaken, this, &Crowd::snapshotTaken);
    connect(&m_feed, &SnapshotFeed::trayChanged, this, &Crowd::trayChanged);
}

void Crowd::begin()
{
    m_timer->start();
}

void Crowd::end()
{
    m_timer->stop();
}

void Crowd::turn()
{
    ++m_turns;
    for (int i = 0; i < m_size; ++i)
        m_registry.noteProgress({StreamId(i) + 1, qint64(m_turns) * 70'000,
                                 5'000'000 + (i * 7919 + m_turns * 104'729) % 900'000});
}

double Crowd::used() const
{
    return usedByThisThread();
}

double usedByThisThread()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}
