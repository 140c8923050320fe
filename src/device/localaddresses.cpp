// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/localaddresses.h"

#include <QNetworkInterface>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

std::optional<LocalAddress> wanted(const QNetworkAddressEntry &entry, int index, const QHostAddress &only)
{
    QHostAddress ip = entry.ip();
    ip.setScopeId({}); // says no more than the index
    // All of 127/8 is ours, although the interface lists one address.
    if (only.isLoopback() && ip.isLoopback() && only.protocol() == ip.protocol())
        return LocalAddress{only, ip.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32, index};
    if (!only.isNull() && ip != only)
        return std::nullopt;
    return LocalAddress{ip, std::max(entry.prefixLength(), 0), index};
}

bool isInNetworkOf(const LocalAddress &address, const QHostAddress &peer)
{
    return peer.isInSubnet(address.ip, address.prefixLength);
}

} // namespace

QList<LocalAddress> localAddresses(const QHostAddress &only)
{
    QList<LocalAddress> out;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!(interface.flags() & QNetworkInterface::IsUp))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (const auto address = wanted(entry, interface.index(), only))
                out.append(*address);
        }
    }
    return out;
}

QList<LocalAddress> ofFamily(QList<LocalAddress> addresses, QAbstractSocket::NetworkLayerProtocol family)
{
    addresses.removeIf([=](const LocalAddress &address) { return address.ip.protocol() != family; });
    return addresses;
}

QList<int> interfacesOf(const QList<LocalAddress> &addresses)
{
    QList<int> out;
    for (const LocalAddress &address : addresses) {
        if (!out.contains(address.interfaceIndex))
            out.append(address.interfaceIndex);
    }
    return out;
}

QHostAddress answeringAddress(const QList<LocalAddress> &addresses, const QHostAddress &askedScoped,
                              int interfaceIndex, const QHostAddress &sender)
{
    QHostAddress asked = askedScoped;
    asked.setScopeId({});
    const QList<LocalAddress> own = ofFamily(addresses, sender.protocol());
    const auto find = [&](const auto &fits) {
        const auto at = std::find_if(own.begin(), own.end(), fits);
        return at == own.end() ? QHostAddress() : at->ip;
    };
    const auto onInterface = [&](const LocalAddress &a) {
        return a.interfaceIndex == interfaceIndex;
    };
    const auto isAsked = [&](const LocalAddress &a) {
        return a.ip == asked
            && (!asked.isLinkLocal() || a.ip.protocol() == QAbstractSocket::IPv4Protocol || onInterface(a));
    };
    if (const QHostAddress ip = find(isAsked); !ip.isNull())
        return ip;
    const auto holdsAsked = [&](const LocalAddress &a) {
        return a.ip.isLoopback() && isInNetworkOf(a, asked);
    };
    if (asked.isLoopback())
        return find(holdsAsked).isNull() ? QHostAddress() : asked;
    const auto nearest = [&](const LocalAddress &a) {
        return onInterface(a) && isInNetworkOf(a, sender);
    };
    if (const QHostAddress ip = find(nearest); !ip.isNull())
        return ip;
    const auto ofItsScope = [&](const LocalAddress &a) {
        return onInterface(a) && a.ip.isLinkLocal() == sender.isLinkLocal();
    };
    if (const QHostAddress ip = find(ofItsScope); !ip.isNull())
        return ip;
    return find(onInterface);
}

QHostAddress nameableAddress(const QList<LocalAddress> &addresses, const QHostAddress &own,
                             int interfaceIndex)
{
    const auto needsZone = [](const QHostAddress &ip) {
        return ip.protocol() == QAbstractSocket::IPv6Protocol && ip.isLinkLocal();
    };
    if (!needsZone(own))
        return own;
    for (const auto family : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        for (const LocalAddress &address : ofFamily(addresses, family)) {
            if (address.interfaceIndex == interfaceIndex && !needsZone(address.ip))
                return address.ip;
        }
    }
    return {};
}

int interfaceOf(const QList<LocalAddress> &addresses, const QHostAddress &own)
{
    if (const int index = QNetworkInterface::interfaceIndexFromName(own.scopeId()); index > 0)
        return index;
    QHostAddress plain = own;
    plain.setScopeId({});
    const auto found = std::find_if(addresses.begin(), addresses.end(),
                                    [&plain](const LocalAddress &address) { return address.ip == plain; });
    return found == addresses.end() ? 0 : found->interfaceIndex;
}

QString urlHost(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']'
                                                               : address.toString();
}
