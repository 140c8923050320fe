// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/sharedport.h"

#include <QUdpSocket>
#include <QVariant>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace {

Problem asProblem(quint16 port, bool forbidden, const QString &detail)
{
    return {forbidden ? ProblemCode::PortForbidden : ProblemCode::PortInUse, QString::number(port), detail};
}

#ifdef Q_OS_UNIX
bool switchOn(int descriptor, int level, int option, int value = 1)
{
    return ::setsockopt(descriptor, level, option, &value, sizeof value) == 0;
}

/// -1: errno says why.
int boundDescriptor(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM, 0);
    if (descriptor < 0)
        return -1;
    // Both: on Linux, Qt sets the first only, and then those who set only the second can't share with us.
    switchOn(descriptor, SOL_SOCKET, SO_REUSEADDR);
    switchOn(descriptor, SOL_SOCKET, SO_REUSEPORT);
#ifdef IP_PKTINFO
    switchOn(descriptor, IPPROTO_IP, IP_PKTINFO); // to which address, and on which interface
#endif
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    if (::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    return -1;
}
#endif

} // namespace

Problem bindShared(QUdpSocket &socket, quint16 port, int hops)
{
#ifdef Q_OS_UNIX
    const int descriptor = boundDescriptor(port);
    if (descriptor < 0)
        return asProblem(port, errno == EACCES || errno == EPERM, qt_error_string(errno));
    if (!socket.setSocketDescriptor(descriptor, QAbstractSocket::BoundState)) {
        ::close(descriptor);
        return asProblem(port, false, socket.errorString());
    }
#else
    if (!socket.bind(QHostAddress::AnyIPv4, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint)) {
        const Problem problem =
            asProblem(port, socket.error() == QAbstractSocket::SocketAccessError, socket.errorString());
        socket.close();
        return problem;
    }
#endif
    socket.setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);
    socket.setSocketOption(QAbstractSocket::MulticastTtlOption, hops);
    return {};
}
