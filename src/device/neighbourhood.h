// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/localaddresses.h"

#include <array>

/// Who is near: this computer, private and link-local addresses, and whoever is on a network that this
/// computer is on. The one rule of all ports. Plain value that costs nothing to ask; whoever keeps one takes
/// a fresh one when NetworkWatch tells that the network changed.
class Neighbourhood {
public:
    Neighbourhood() = default; ///< knows no addresses of this computer
    explicit Neighbourhood(const QList<LocalAddress> &addresses);
    /// Asks the system: dearer than an answer over the network should be.
    [[nodiscard]] static Neighbourhood ofThisComputer() { return Neighbourhood(localAddresses()); }

    [[nodiscard]] const QList<LocalAddress> &addresses() const { return m_addresses; }
    [[nodiscard]] bool isNear(const QHostAddress &peer) const;
    [[nodiscard]] bool isOurs(const QHostAddress &address) const;

private:
    using Bytes = std::array<quint8, 16>; ///< IPv4 as mapped
    struct Network {
        Bytes bytes{};
        int bits = 128;
        [[nodiscard]] bool holds(const Bytes &address) const;
    };
    static Bytes bytesOf(const QHostAddress &address);

    QList<LocalAddress> m_addresses;
    QList<Network> m_networks;
};

/// Whom the bounds per peer count as one: an IPv4 address; of IPv6 the /64, of which a host may take any
/// address it likes, but of link-local ones the whole address, since there all hosts share the /64.
[[nodiscard]] QByteArray peerKey(const QHostAddress &peer);
