// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

/// Connects to the system bus on a thread of its own: libdbus waits 25 s for a bus that takes connections and
/// does not answer. Lives on the thread that made it; that other one hangs for as long as the bus does, and
/// nobody waits for it.
class SystemBus : public QObject {
    Q_OBJECT
public:
    explicit SystemBus(QObject *parent = nullptr);

signals:
    void opened(); ///< once, also when there is none to connect to; a SleepGuard has it at once from now on

private:
    QFutureWatcher<void> m_opening;
};
