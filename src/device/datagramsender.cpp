// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/datagramsender.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

namespace {

/// What sendmsg() is told: where to, and from where.
struct Route {
    sockaddr_storage target{};
    socklen_t targetSize = 0;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(in6_pktinfo))] = {};
    size_t controlSize = 0;
};

template <typename Content> void setControl(Route &route, int level, int type, const Content &content)
{
    route.controlSize = CMSG_SPACE(sizeof content);
    auto *header = reinterpret_cast<cmsghdr *>(route.control);
    header->cmsg_level = level;
    header->cmsg_type = type;
    header->cmsg_len = CMSG_LEN(sizeof content);
    std::memcpy(CMSG_DATA(header), &content, sizeof content);
}

template <typename Address> void setTarget(Route &route, const Address &address)
{
    std::memcpy(&route.target, &address, sizeof address);
    route.targetSize = sizeof address;
}

in6_addr wireAddress(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    in6_addr out;
    static_assert(sizeof out == sizeof bytes);
    std::memcpy(&out, &bytes, sizeof out);
    return out;
}

// Qt 6.4 writes the wanted source into ipi_addr, which Linux ignores on sending; it reads ipi_spec_dst.
Route route4(const QHostAddress &from, const QHostAddress &to, quint16 toPort, int interfaceIndex)
{
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_port = htons(toPort);
    target.sin_addr.s_addr = htonl(to.toIPv4Address());
    in_pktinfo source{};
    source.ipi_spec_dst.s_addr = htonl(from.toIPv4Address());
    source.ipi_ifindex = interfaceIndex;
    Route route;
    setTarget(route, target);
    setControl(route, IPPROTO_IP, IP_PKTINFO, source);
    return route;
}

Route route6(const QHostAddress &from, const QHostAddress &to, quint16 toPort, int interfaceIndex)
{
    sockaddr_in6 target{};
    target.sin6_family = AF_INET6;
    target.sin6_port = htons(toPort);
    target.sin6_addr = wireAddress(to);
    target.sin6_scope_id = to.isLinkLocal() || to.isMulticast() ? quint32(interfaceIndex) : 0;
    in6_pktinfo source{};
    source.ipi6_addr = wireAddress(from);
    source.ipi6_ifindex = quint32(interfaceIndex);
    Route route;
    setTarget(route, target);
    setControl(route, IPPROTO_IPV6, IPV6_PKTINFO, source);
    return route;
}

} // namespace

bool sendDatagramFrom(QUdpSocket &socket, const QHostAddress &from, const QByteArray &content,
                      const QHostAddress &to, quint16 toPort, int interfaceIndex)
{
    const bool isIpv6 = to.protocol() == QAbstractSocket::IPv6Protocol;
    Route route = (isIpv6 ? route6 : route4)(from, to, toPort, interfaceIndex);
    iovec bytes{const_cast<char *>(content.constData()), size_t(content.size())};
    msghdr message{};
    message.msg_name = &route.target;
    message.msg_namelen = route.targetSize;
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = route.control;
    message.msg_controllen = route.controlSize;
    return sendmsg(int(socket.socketDescriptor()), &message, MSG_DONTWAIT) == content.size();
}
#else
bool sendDatagramFrom(QUdpSocket &socket, const QHostAddress &from, const QByteArray &content,
                      const QHostAddress &to, quint16 toPort, int interfaceIndex)
{
    QNetworkDatagram datagram(content, to, toPort);
    datagram.setSender(from);
    datagram.setInterfaceIndex(uint(interfaceIndex));
    return socket.writeDatagram(datagram) == content.size();
}
#endif
