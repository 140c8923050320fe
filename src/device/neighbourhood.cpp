// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/neighbourhood.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr int mappedBits = 96; // before the IPv4 address in a mapped one
constexpr int subscriberBits = 64;
/// Nobody's network is larger; a smaller number is a point-to-point link without one, or not known.
constexpr int largestV4 = 8, largestV6 = 16;

} // namespace

Neighbourhood::Bytes Neighbourhood::bytesOf(const QHostAddress &address)
{
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    Bytes bytes{};
    std::memcpy(bytes.data(), &v6, bytes.size());
    return bytes;
}

bool Neighbourhood::Network::holds(const Bytes &address) const
{
    const int whole = bits / 8, rest = bits % 8;
    if (std::memcmp(bytes.data(), address.data(), size_t(whole)) != 0)
        return false;
    return rest == 0 || ((bytes.at(size_t(whole)) ^ address.at(size_t(whole))) >> (8 - rest)) == 0;
}

Neighbourhood::Neighbourhood(const QList<LocalAddress> &addresses)
    : m_addresses(addresses)
{
    for (const LocalAddress &address : addresses) {
        const bool isV4 = address.ip.protocol() == QAbstractSocket::IPv4Protocol;
        const bool isNetwork = address.prefixLength >= (isV4 ? largestV4 : largestV6);
        const int bits = isV4 ? mappedBits + address.prefixLength : address.prefixLength;
        m_networks.append({bytesOf(address.ip), isNetwork ? std::min(bits, 128) : 128});
    }
}

bool Neighbourhood::isNear(const QHostAddress &peer) const
{
    static const QList<Network> always = [] {
        QList<Network> networks;
        for (const char *text : {"127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
                                 "169.254.0.0/16", "::1/128", "fe80::/10", "fc00::/7"}) {
            const auto [address, bits] = QHostAddress::parseSubnet(QString::fromLatin1(text));
            const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
            networks.append({bytesOf(address), isV4 ? mappedBits + bits : bits});
        }
        return networks;
    }();
    if (peer.isNull())
        return false;
    const Bytes bytes = bytesOf(peer);
    const auto holdsIt = [&bytes](const Network &network) {
        return network.holds(bytes);
    };
    return std::any_of(always.begin(), always.end(), holdsIt)
        || std::any_of(m_networks.begin(), m_networks.end(), holdsIt);
}

bool Neighbourhood::isOurs(const QHostAddress &address) const
{
    QHostAddress plain = address;
    plain.setScopeId({});
    return std::any_of(m_addresses.begin(), m_addresses.end(),
                       [&plain](const LocalAddress &own) { return own.ip == plain; });
}

QByteArray peerKey(const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4);
    if (isV4)
        return QByteArray(reinterpret_cast<const char *>(&v4), sizeof v4);
    const Q_IPV6ADDR v6 = peer.toIPv6Address();
    const int bits = peer.isLinkLocal() || peer.isLoopback() ? 128 : subscriberBits;
    return QByteArray(reinterpret_cast<const char *>(&v6), bits / 8);
}
