// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicenotice.h"

#include "engine/engine.h"

#include <ctime>
#include <systemd/sd-daemon.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto statusPause = 2s;

void tell(const QByteArray &state)
{
    sd_notify(0, state.constData());
}

/// systemd takes what comes before this moment for the word of an earlier reload.
quint64 monotonicMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return quint64(now.tv_sec) * 1'000'000 + quint64(now.tv_nsec) / 1'000;
}

/// Half of what the manager waits for, as it advises; 0: it does not wait.
std::chrono::milliseconds heartbeatInterval()
{
    uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) <= 0)
        return 0ms;
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(microseconds / 2));
}

QString rateText(qint64 bitrate)
{
    const double megabits = double(bitrate) / 1e6;
    return QString::number(megabits, 'f', megabits < 9.95 ? 1 : 0) + u" Mbit/s"_s;
}

} // namespace

ServiceNotice::ServiceNotice(Engine &engine, QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(statusPause);
    connect(&m_pause, &QTimer::timeout, this, &ServiceNotice::tellStatus);
    connect(&engine, &Engine::ready, this, &ServiceNotice::tellReady);
    connect(&engine, &Engine::trayChanged, this, &ServiceNotice::noteStatus);
    if (const auto interval = heartbeatInterval(); interval > 0ms)
        engine.setHeartbeat(interval, [] { tell("WATCHDOG=1"); });
}

void ServiceNotice::tellReloading()
{
    tell("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(monotonicMicroseconds()));
}

void ServiceNotice::tellReady()
{
    tell("READY=1");
}

void ServiceNotice::tellStopping()
{
    m_pause.stop();
    tell("STOPPING=1\nSTATUS=Stopping");
}

void ServiceNotice::noteStatus(const TraySummary &summary)
{
    m_status = serviceStatus(summary);
    if (!m_pause.isActive())
        tellStatus();
}

void ServiceNotice::tellStatus()
{
    if (m_status == m_told)
        return;
    m_told = m_status;
    tell("STATUS=" + m_status.toUtf8());
    m_pause.start();
}

QString serviceStatus(const TraySummary &summary)
{
    QStringList parts{u"%1 of %2 tuners"_s.arg(summary.tunersInUse).arg(summary.tunerCount)};
    if (summary.tunersInUse > 0)
        parts.append(rateText(summary.bitrate));
    if (!summary.store.persistent)
        parts.append(u"changes do not reach the disk"_s);
    if (summary.lineup)
        parts.append(u"the lineup is empty or old"_s);
    if (summary.discovery.enabled && summary.discovery.problem)
        parts.append(u"others may not find this device"_s);
    return parts.join(u", "_s);
}
