// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/multicastmembership.h"

#include "device/logging.h"

#include <QNetworkInterface>
#include <QUdpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#endif

namespace {

#ifdef Q_OS_LINUX
// Qt 6.4 names an interface by its first address, which two interfaces may share and which is gone when the
// group is to be left.
bool change(QUdpSocket &socket, const QHostAddress &group, int interfaceIndex, bool join)
{
    group_req request{};
    request.gr_interface = quint32(interfaceIndex);
    const bool isIpv6 = group.protocol() == QAbstractSocket::IPv6Protocol;
    if (isIpv6) {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        const Q_IPV6ADDR bytes = group.toIPv6Address();
        std::memcpy(&address.sin6_addr, &bytes, sizeof bytes);
        std::memcpy(&request.gr_group, &address, sizeof address);
    } else {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(group.toIPv4Address());
        std::memcpy(&request.gr_group, &address, sizeof address);
    }
    return setsockopt(int(socket.socketDescriptor()), isIpv6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP),
                      join ? MCAST_JOIN_GROUP : MCAST_LEAVE_GROUP, &request, sizeof request)
        == 0
        || (join && errno == EADDRINUSE); // a member already
}
#else
bool change(QUdpSocket &socket, const QHostAddress &group, int interfaceIndex, bool join)
{
    const auto interface = QNetworkInterface::interfaceFromIndex(interfaceIndex);
    return join ? socket.joinMulticastGroup(group, interface) : socket.leaveMulticastGroup(group, interface);
}
#endif

} // namespace

MulticastMembership::MulticastMembership(QUdpSocket &socket, const QHostAddress &group)
    : m_socket(socket)
    , m_group(group)
{
}

void MulticastMembership::follow(const QList<int> &interfaces)
{
    for (const int left : std::as_const(m_joined)) {
        if (!interfaces.contains(left))
            change(m_socket, m_group, left, false); // fails where the interface itself is gone
    }
    QList<int> joined;
    for (const int index : interfaces) {
        if (joined.contains(index))
            continue;
        if (m_joined.contains(index) || change(m_socket, m_group, index, true))
            joined.append(index);
        else
            qCDebug(lcDevice).noquote() << "group" << m_group.toString() << "could not be joined on"
                                        << QNetworkInterface::interfaceNameFromIndex(index);
    }
    m_joined = joined;
}
