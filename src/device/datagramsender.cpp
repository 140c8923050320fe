// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/datagramsender.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

// Qt 6.4 writes the wanted source into ipi_addr, which Linux ignores on sending; it reads ipi_spec_dst.
bool sendDatagramFrom(QUdpSocket &socket, const QHostAddress &from, const QByteArray &content,
                      const QHostAddress &to, quint16 toPort)
{
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_port = htons(toPort);
    target.sin_addr.s_addr = htonl(to.toIPv4Address());
    iovec bytes{const_cast<char *>(content.constData()), size_t(content.size())};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(in_pktinfo))] = {};

    msghdr message{};
    message.msg_name = &target;
    message.msg_namelen = sizeof target;
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;

    in_pktinfo source{};
    source.ipi_spec_dst.s_addr = htonl(from.toIPv4Address());
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = IPPROTO_IP;
    header->cmsg_type = IP_PKTINFO;
    header->cmsg_len = CMSG_LEN(sizeof source);
    std::memcpy(CMSG_DATA(header), &source, sizeof source);
    return sendmsg(int(socket.socketDescriptor()), &message, MSG_DONTWAIT) == content.size();
}
#else
bool sendDatagramFrom(QUdpSocket &socket, const QHostAddress &from, const QByteArray &content,
                      const QHostAddress &to, quint16 toPort)
{
    QNetworkDatagram datagram(content, to, toPort);
    datagram.setSender(from);
    return socket.writeDatagram(datagram) == content.size();
}
#endif
