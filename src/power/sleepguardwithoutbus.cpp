// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for sleepguard.cpp where Qt's D-Bus is not installed: nobody is asked to keep the computer awake,
// and health() says so.
#include "power/sleepguard.h"

#include "power/logging.h"
#include "power/systembus.h"

using namespace Qt::StringLiterals;

class InhibitorLock { };

SystemBus::SystemBus(QObject *parent)
    : QObject(parent)
{
    QMetaObject::invokeMethod(this, &SystemBus::opened, Qt::QueuedConnection);
}

SleepGuard::SleepGuard(QObject *parent)
    : QObject(parent)
{
    qCInfo(lcPower) << "built without D-Bus: the computer is not kept awake";
}

SleepGuard::~SleepGuard() = default;

void SleepGuard::setEnabled(bool enabled)
{
    if (std::exchange(m_enabled, enabled) != enabled)
        emit healthChanged();
}

void SleepGuard::setWatched(bool watched)
{
    m_watched = watched;
}

void SleepGuard::prepareForSleep(bool begins)
{
    if (begins)
        emit suspending();
    else
        emit resumed();
}

SleepHealth SleepGuard::health() const
{
    return {m_enabled, false, u"built without D-Bus"_s};
}
