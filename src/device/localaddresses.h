// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

/// One address of this computer, without its scope. Plain value.
struct LocalAddress {
    QHostAddress ip;
    int prefixLength = 32;
    int interfaceIndex = 0;
    friend bool operator==(const LocalAddress &, const LocalAddress &) = default;
};

/// Those of the interfaces that are up, as the system has them now. `only` (numeric; may be null) leaves the
/// others out.
[[nodiscard]] QList<LocalAddress> localAddresses(const QHostAddress &only = {});

/// Those of one family. Pure.
[[nodiscard]] QList<LocalAddress> ofFamily(QList<LocalAddress> addresses,
                                           QAbstractSocket::NetworkLayerProtocol family);
/// The interfaces that have them, each once. Pure.
[[nodiscard]] QList<int> interfacesOf(const QList<LocalAddress> &addresses);

/// The address to answer from: clients take the source of a reply for the device's address, so it is the one
/// asked, or, when asked by broadcast, one of the interface the request came in on, if possible of the
/// sender's network. Of the sender's family. Null: none fits. Pure.
[[nodiscard]] QHostAddress answeringAddress(const QList<LocalAddress> &addresses, const QHostAddress &asked,
                                            int interfaceIndex, const QHostAddress &sender);

/// What to name in a URL for `own`: a link-local address of IPv6 can't be opened without a zone, which means
/// something on one machine only, so that it is another address of the interface, IPv4 first. Null: there is
/// none. Pure.
[[nodiscard]] QHostAddress nameableAddress(const QList<LocalAddress> &addresses, const QHostAddress &own,
                                           int interfaceIndex);
/// The interface of an address of ours, by its zone if it has one; 0: it is none of ours. Pure but for names.
[[nodiscard]] int interfaceOf(const QList<LocalAddress> &addresses, const QHostAddress &own);

/// As it stands in a URL: IPv6 in brackets. Pure.
[[nodiscard]] QString urlHost(const QHostAddress &address);
