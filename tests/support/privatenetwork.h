// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <functional>

/// Moves this thread, and what it starts, into a network in which nothing but the loopback exists: the ports
/// that clients have built in (65001) are free there whatever else runs. Before the first other thread it
/// needs no root where the system lets users make namespaces. False: the system does not allow it.
[[nodiscard]] bool enterOwnNetwork();

/// Two computers and the cables between them, for what the loopback cannot show: this thread moves into a
/// network of its own, a second one is the other computer. Nothing outside is touched, and all is gone with
/// the process.
class PrivateNetwork {
public:
    PrivateNetwork();
    ~PrivateNetwork();
    [[nodiscard]] bool isThere() const { return m_isThere; }

    /// A cable from `here` to an interface `there` of the other computer; both are up, without addresses.
    [[nodiscard]] bool plug(const QString &here, const QString &there);
    [[nodiscard]] bool ip(const QString &arguments); ///< `ip ARGUMENTS` on this computer
    [[nodiscard]] bool ipThere(const QString &arguments); ///< on the other one
    /// What is made in `make` (sockets, processes) stays on the other computer.
    void onTheOther(const std::function<void()> &make);
    /// What a program on the other computer prints; empty: it is not installed.
    [[nodiscard]] QByteArray outputThere(const QString &program, const QStringList &arguments);

private:
    int m_own = -1, m_other = -1;
    bool m_isThere = false;
    QProcess m_keeper; ///< by its id the other computer is named
};
