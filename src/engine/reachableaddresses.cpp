// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reachableaddresses.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isVirtual(const QString &interfaceName)
{
    static constexpr std::array prefixes{"docker", "br-", "veth", "virbr", "vmnet", "vboxnet",
                                         "tun",    "tap", "wg",   "zt",    "lxc"};
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char *prefix) {
        return interfaceName.startsWith(QLatin1StringView(prefix));
    });
}

// QHostAddress::isPrivateUse() came with Qt 6.6.
bool isPrivate(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
        || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

int rank(const InterfaceAddress &candidate)
{
    const QHostAddress &address = candidate.address;
    if (address.isLoopback())
        return 4;
    if (address.protocol() == QAbstractSocket::IPv6Protocol || address.isLinkLocal())
        return 3;
    if (isVirtual(candidate.interfaceName))
        return 2;
    return isPrivate(address) ? 0 : 1;
}

} // namespace

QString asHost(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u"["_s + address.toString() + u']'
                                                               : address.toString();
}

QStringList reachableAddresses(QList<InterfaceAddress> addresses)
{
    std::stable_sort(addresses.begin(), addresses.end(),
                     [](const InterfaceAddress &a, const InterfaceAddress &b) { return rank(a) < rank(b); });
    QStringList out;
    const bool haveReal = !addresses.isEmpty() && rank(addresses.first()) < 3;
    for (const InterfaceAddress &candidate : std::as_const(addresses)) {
        const int r = rank(candidate);
        if (r == 3 && haveReal)
            continue;
        if (r == 4 && candidate.address.protocol() == QAbstractSocket::IPv6Protocol)
            continue;
        const QString host = asHost(candidate.address);
        if (!out.contains(host))
            out.append(host);
    }
    return out;
}

QList<InterfaceAddress> interfaceAddresses()
{
    QList<InterfaceAddress> out;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            out.append({entry.ip(), interface.name()});
    }
    return out;
}
