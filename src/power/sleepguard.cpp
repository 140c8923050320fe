// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "power/sleepguard.h"

#include "power/inhibitorlock.h"
#include "power/logging.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

SleepGuard::SleepGuard(QObject *parent)
    : SleepGuard(QDBusConnection::systemBus(), parent)
{}

SleepGuard::SleepGuard(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_awake(std::make_unique<InhibitorLock>(bus, QStringList{u"sleep:idle"_s, u"idle"_s}, u"block"_s,
                                              u"Somebody watches television"_s, nullptr))
    , m_notice(std::make_unique<InhibitorLock>(bus, QStringList{u"sleep"_s}, u"delay"_s,
                                               u"Viewers are told that their streams end"_s, nullptr))
{
    m_linger.setSingleShot(true);
    m_linger.setInterval(5s);
    m_farewell.setSingleShot(true);
    m_farewell.setInterval(500ms);
    connect(&m_linger, &QTimer::timeout, this, &SleepGuard::adjust);
    connect(&m_farewell, &QTimer::timeout, this, &SleepGuard::adjust);
    connect(m_awake.get(), &InhibitorLock::changed, this, [this] {
        if (!m_awake->refusal().isEmpty())
            qCInfo(lcPower).noquote() << "the computer can't be kept awake:" << m_awake->refusal();
        else
            qCInfo(lcPower) << "the computer" << (m_awake->isHeld() ? "is kept awake" : "may sleep again");
        emit healthChanged();
    });
    QDBusConnection(bus).connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                 u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                 SLOT(prepareForSleep(bool)));
}

SleepGuard::~SleepGuard() = default;

void SleepGuard::setEnabled(bool enabled)
{
    if (std::exchange(m_enabled, enabled) == enabled)
        return;
    adjust();
    emit healthChanged();
}

void SleepGuard::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    if (watched) {
        m_linger.stop();
        adjust();
    } else if (!m_farewell.isActive()) {
        m_linger.start();
    }
}

void SleepGuard::adjust()
{
    const bool wanted = m_watched || m_linger.isActive();
    m_awake->setWanted(wanted && m_enabled);
    m_notice->setWanted(wanted || m_farewell.isActive());
}

void SleepGuard::prepareForSleep(bool begins)
{
    qCInfo(lcPower) << (begins ? "the computer goes to sleep" : "the computer woke up");
    if (!begins) {
        emit resumed();
        return;
    }
    m_farewell.start();
    emit suspending();
    m_linger.stop(); // nobody is left to linger for
}

SleepHealth SleepGuard::health() const
{
    return {m_enabled, m_awake->isHeld(), m_awake->refusal()};
}
