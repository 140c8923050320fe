// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/addressing.h"

#include "device/localaddresses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool needsZone(const QHostAddress &address)
{
    return address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv6Protocol;
}

QString bracketed(const QHostAddress &address)
{
    QHostAddress shown = address;
    shown.setScopeId({}); // means something on one machine only
    return shown.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + shown.toString() + u']'
                                                             : shown.toString();
}

/// Of the interface as the client calls it, on its machine, if it says so: "%eth0" or, as in an address,
/// "%25eth0".
QString zoneSaid(QByteArrayView authority)
{
    static constexpr qsizetype longest = 32;
    const qsizetype percent = authority.indexOf('%'), end = authority.indexOf(']');
    if (percent < 0 || end < percent)
        return {};
    QByteArrayView zone = authority.sliced(percent + 1, end - percent - 1);
    if (zone.size() > 2 && zone.startsWith("25"))
        zone = zone.sliced(2);
    const bool isPlain = std::all_of(zone.begin(), zone.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.'
            || c == '_' || c == '-' || c == '~';
    });
    return isPlain && zone.size() <= longest ? QString::fromLatin1(zone) : QString();
}

/// Of the local network, which needs no server: where the system answers to it, with the right zone.
QString nameOnLink(const AccessRules &rules)
{
    const auto found =
        std::find_if(rules.ownNames.cbegin(), rules.ownNames.cend(), [](const QByteArray &name) {
            return name.endsWith(".local") && name != "localhost.local";
        });
    return found == rules.ownNames.cend() ? QString() : QString::fromUtf8(*found);
}

/// For the client that asks: as it can open it.
QString openable(const QHostAddress &address, const Request &request, const AccessRules &rules)
{
    if (!needsZone(address))
        return bracketed(address);
    const QList<LocalAddress> own = localAddresses();
    const QHostAddress other = nameableAddress(own, address, interfaceOf(own, request.ends.local));
    if (!other.isNull())
        return bracketed(other);
    const QString zone = zoneSaid(request.head.value("host"));
    if (!zone.isEmpty()) // RFC 6874
        return bracketed(address).chopped(1) + u"%25"_s + zone + u']';
    const QString name = nameOnLink(rules);
    return name.isEmpty() ? bracketed(address) : name;
}

/// Any address will do (a port mapped by a router or a container is not ours to know), but a name must be
/// ours.
bool isReachable(const QByteArray &host, const Request &request, const AccessRules &rules)
{
    const bool isHere = request.ends.peerKind == PeerKind::ThisComputer;
    const QHostAddress address = accesspolicy::unmapped(QHostAddress(QString::fromLatin1(host)));
    if (address.isNull())
        return host == "localhost" ? isHere : rules.ownNames.contains(host);
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address.isMulticast() || address.isBroadcast())
        return false;
    return isHere || !address.isLoopback();
}

bool usesHostHeader(const Request &request, const AccessRules &rules)
{
    return isReachable(accesspolicy::hostOf(request.head.value("host")), request, rules);
}

int portOf(QByteArrayView authority)
{
    const qsizetype colon = authority.lastIndexOf(':');
    if (colon < 0 || authority.endsWith(']'))
        return 80;
    bool isNumber = false;
    const int port = authority.sliced(colon + 1).toInt(&isNumber);
    return isNumber && port > 0 && port < 65536 ? port : 0;
}

QString withPort(const QString &host, int port)
{
    return u"http://"_s + host + (port == 80 ? QString() : u':' + QString::number(port));
}

} // namespace

namespace addressing {

QString hostFor(const Request &request, const AccessRules &rules)
{
    if (!usesHostHeader(request, rules))
        return openable(request.ends.local, request, rules);
    const QString host = QString::fromLatin1(accesspolicy::hostOf(request.head.value("host")));
    const QHostAddress address(host);
    return address.isNull() ? host : openable(address, request, rules);
}

QString ownBase(const Request &request, const AccessRules &rules)
{
    const int asked = usesHostHeader(request, rules) ? portOf(request.head.value("host")) : 0;
    return withPort(hostFor(request, rules), asked ? asked : request.ends.localPort);
}

QString baseAt(const Request &request, const AccessRules &rules, quint16 port)
{
    return withPort(hostFor(request, rules), port);
}

} // namespace addressing
