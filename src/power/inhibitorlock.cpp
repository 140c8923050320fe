// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "power/inhibitorlock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

InhibitorLock::InhibitorLock(const QDBusConnection &bus, const QStringList &whats, const QString &mode,
                             const QString &reason, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_whats(whats)
    , m_mode(mode)
    , m_reason(reason)
{
}

void InhibitorLock::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    if (wanted) {
        ask(0);
        return;
    }
    delete m_asked; // an answer that is still under way is dropped with its lock
    m_refusal.clear();
    m_lock = {};
    emit changed();
}

void InhibitorLock::ask(qsizetype what)
{
    if (!m_bus.isConnected()) { // no call would ever be answered
        m_refusal = u"there is no system bus"_s;
        emit changed();
        return;
    }
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << m_whats.at(what) << u"PlexBridge"_s << m_reason << m_mode;
    m_asked = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(m_asked, &QDBusPendingCallWatcher::finished, this, [this, what](QDBusPendingCallWatcher *asked) {
        asked->deleteLater();
        answered(*asked, what);
    });
}

void InhibitorLock::answered(const QDBusPendingCallWatcher &call, qsizetype what)
{
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = call;
    if (reply.isError() && what + 1 < m_whats.size()) {
        ask(what + 1);
        return;
    }
    m_refusal = reply.isError() ? reply.error().message() : QString();
    if (!reply.isError())
        m_lock = reply.value();
    emit changed();
}
