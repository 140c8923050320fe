// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QObject>
#include <QTimer>

class Engine;

/// Tells the service manager (systemd) how the engine is: ready, stopping, reading the settings, in one line
/// of words; and has the engine thread say that it is alive where the manager wants to hear it. Lives on the
/// main thread, owned by `main`. Where nobody manages us, nothing happens.
class ServiceNotice : public QObject {
    Q_OBJECT
public:
    explicit ServiceNotice(Engine &engine, QObject *parent = nullptr); ///< before the engine starts

    void tellReloading(); ///< tellReady() has to follow
    void tellReady();
    void tellStopping();

private:
    void noteStatus(const TraySummary &summary);
    void tellStatus();

    QString m_status, m_told;
    QTimer m_pause; ///< the manager passes every line on to whoever listens: not more than one in two seconds
};

/// "3 of 4 tuners, 21 Mbit/s", and what is wrong. Pure.
[[nodiscard]] QString serviceStatus(const TraySummary &summary);
