// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sleephealth.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class InhibitorLock;
class QDBusConnection;

/// Keeps the computer awake while somebody watches, and tells before it sleeps all the same (somebody closed
/// the lid) and after it woke. Speaks to logind over D-Bus and does without where there is none, or where Qt's D-Bus is
/// not there (sleepguardwithoutbus.cpp: a build for a box that is always on). Engine thread, owned by EngineParts.
class SleepGuard final : public QObject {
    Q_OBJECT
public:
    explicit SleepGuard(QObject *parent = nullptr); ///< on the system's bus
    explicit SleepGuard(const QDBusConnection &bus, QObject *parent = nullptr);
    ~SleepGuard() override;

    void setEnabled(bool enabled); ///< whether to keep awake at all
    void setWatched(bool watched); ///< streams are open
    /// The lock outlasts the last stream by this, so that zapping is no coming and going. 5 s unless set.
    void setLinger(std::chrono::milliseconds linger) { m_linger.setInterval(linger); }
    /// Clients get this long to hear of their streams' end before the computer sleeps. 500 ms unless set.
    void setFarewell(std::chrono::milliseconds farewell) { m_farewell.setInterval(farewell); }
    [[nodiscard]] SleepHealth health() const;

signals:
    void healthChanged();
    void suspending(); ///< end the streams now; sleep follows a moment later
    void resumed();

private slots:
    void prepareForSleep(bool begins);

private:
    void adjust();

    std::unique_ptr<InhibitorLock> m_awake; ///< blocks
    std::unique_ptr<InhibitorLock> m_notice; ///< delays, so that the streams can be ended first
    QTimer m_linger, m_farewell;
    bool m_enabled = true, m_watched = false;
};
