// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QStringList>

/// One address of this computer with what is needed to order it.
struct InterfaceAddress {
    QHostAddress address;
    QString interfaceName;
};

/// Under which addresses others on the network reach this computer, best first: private IPv4 of real
/// interfaces, then those of bridges and tunnels (docker0, virbr0, tun0 ...), loopback last. Link-local and
/// IPv6 are left out unless they are all there is. Pure.
[[nodiscard]] QStringList reachableAddresses(QList<InterfaceAddress> addresses);

/// As it stands in a URL: IPv6 in brackets. Pure.
[[nodiscard]] QString asHost(const QHostAddress &address);

/// The addresses of this computer now.
[[nodiscard]] QList<InterfaceAddress> interfaceAddresses();
