// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QDBusPendingCallWatcher;

/// One inhibitor lock of logind (org.freedesktop.login1.Manager.Inhibit, systemd's "Inhibitor Locks"): a file
/// descriptor that is held, so that nothing is left behind whatever becomes of us. Asks in the background.
/// Engine thread, owned by SleepGuard.
class InhibitorLock final : public QObject {
    Q_OBJECT
public:
    /// `mode` is "block" or "delay", `reason` is shown to people by `systemd-inhibit`. Of `whats`
    /// ("sleep:idle") the next is asked for where one is denied, which a service without a seat is for
    /// "sleep".
    InhibitorLock(const QDBusConnection &bus, const QStringList &whats, const QString &mode,
                  const QString &reason, QObject *parent);

    void setWanted(bool wanted);
    [[nodiscard]] bool isHeld() const { return m_lock.isValid(); }
    [[nodiscard]] QString refusal() const { return m_refusal; } ///< what was said last; empty: nothing

signals:
    void changed(); ///< held, let go or refused

private:
    void ask(qsizetype what);
    void answered(const QDBusPendingCallWatcher &call, qsizetype what);

    QDBusConnection m_bus;
    QStringList m_whats;
    QString m_mode, m_reason, m_refusal;
    QDBusUnixFileDescriptor m_lock;
    QPointer<QDBusPendingCallWatcher> m_asked;
    bool m_wanted = false;
};
