// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryFile>

/// A D-Bus bus of a test's own, so that nothing of the desktop is touched. It starts no service by itself:
/// whoever is asked for too early is not there, instead of being somebody else's.
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
        if (!m_rules.open())
            return {};
        m_rules.write(
            R"(<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
            <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)");
        m_rules.close();
        m_daemon.start(program,
                       {QStringLiteral("--config-file=") + m_rules.fileName(), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        return m_daemon.waitForReadyRead() ? m_daemon.readLine().trimmed() : QByteArray();
    }

private:
    QTemporaryFile m_rules;
    QProcess m_daemon;
};
