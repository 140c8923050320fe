// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

/// Brings the signals of Unix into the event loop: SIGTERM and SIGINT ask to stop, SIGHUP to read settings
/// and sources anew. Lives on the main thread, owned by `main`; one at a time. SIGPIPE is ignored.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override; ///< the signals do again what they do by default

signals:
    void stopAsked();
    void reloadAsked();

private:
    void readSignal();
    std::unique_ptr<QSocketNotifier> m_notifier;
};
