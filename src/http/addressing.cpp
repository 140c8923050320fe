// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/addressing.h"

#include "device/localaddresses.h"

using namespace Qt::StringLiterals;

namespace {

QString bracketed(const QHostAddress &address)
{
    QHostAddress shown = address;
    if (address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv6Protocol) {
        const QList<LocalAddress> own = localAddresses();
        const QHostAddress named = nameableAddress(own, address, interfaceOf(own, address));
        shown = named.isNull() ? address : named;
    }
    shown.setScopeId({}); // means something on one machine only
    return shown.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + shown.toString() + u']'
                                                             : shown.toString();
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
        return bracketed(request.ends.local);
    const QString host = QString::fromLatin1(accesspolicy::hostOf(request.head.value("host")));
    const QHostAddress address(host);
    return address.isNull() ? host : bracketed(address);
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
