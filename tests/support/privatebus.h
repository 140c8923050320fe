// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

/// A D-Bus bus of a test's own, so that nothing of the desktop is touched.
class PrivateBus {
public:
    ~PrivateBus()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    /// Its address; empty: dbus-daemon is not installed or does not start.
    [[nodiscard]] QByteArray start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            return {};
        m_daemon.start(
            program,
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        return m_daemon.waitForReadyRead() ? m_daemon.readLine().trimmed() : QByteArray();
    }

private:
    QProcess m_daemon;
};
