// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/datagramsocket.h"

#include "core/said.h"

#include <QNetworkInterface>

#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Place {
    sockaddr_storage storage{};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *generic() const { return reinterpret_cast<const sockaddr *>(&storage); }
    [[nodiscard]] int family() const { return storage.ss_family; }
};

std::optional<Place> placeOf(const QString &address, quint16 port)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo *found = nullptr;
    if (address.isEmpty()
        || ::getaddrinfo(address.toLatin1().constData(), QByteArray::number(port).constData(), &hints, &found)
            != 0)
        return std::nullopt;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owned(found, ::freeaddrinfo);
    Place place;
    std::memcpy(&place.storage, found->ai_addr, found->ai_addrlen);
    place.size = found->ai_addrlen;
    return place;
}

/// Number of the interface that has this address; 0: none, the kernel's choice.
unsigned interfaceOf(const QHostAddress &address)
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().isEqual(address, QHostAddress::TolerantConversion))
                return unsigned(interface.index());
        }
    }
    return 0;
}

template <typename T> bool set(int socket, int level, int option, const T &value)
{
    return ::setsockopt(socket, level, option, &value, sizeof value) == 0;
}

bool sendFrom(int socket, const Place &source)
{
    return ::bind(socket, source.generic(), source.size) == 0;
}

bool reachGroup(int socket, const Place &target, const QString &source)
{
    const unsigned interface = interfaceOf(QHostAddress(source));
    if (target.family() == AF_INET) {
        ip_mreqn from{};
        from.imr_ifindex = int(interface);
        return set(socket, IPPROTO_IP, IP_MULTICAST_TTL, DatagramSocket::GroupReach)
            && (interface == 0 || set(socket, IPPROTO_IP, IP_MULTICAST_IF, from));
    }
    return set(socket, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, DatagramSocket::GroupReach)
        && (interface == 0 || set(socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, interface));
}

Problem troubleWith(const DatagramTarget &target)
{
    return {ProblemCode::AddressUnavailable, target.address, QString::fromLocal8Bit(std::strerror(errno))};
}

} // namespace

DatagramSocket::~DatagramSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

DatagramSocket::DatagramSocket(DatagramSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

DatagramSocket &DatagramSocket::operator=(DatagramSocket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Result<DatagramSocket> DatagramSocket::connected(const DatagramTarget &target, const QString &source)
{
    const auto to = placeOf(target.address, target.port);
    if (!to || target.port == 0 || QHostAddress(target.address).isNull())
        return Problem{ProblemCode::AddressUnavailable, target.address, Said::NotNumericAddress};
    DatagramSocket made(::socket(to->family(), SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (made.m_descriptor < 0)
        return troubleWith(target);
    const auto from = placeOf(source, 0);
    if (from && from->family() == to->family() && !sendFrom(made.m_descriptor, *from))
        return troubleWith(target);
    if (QHostAddress(target.address).isMulticast() && !reachGroup(made.m_descriptor, *to, source))
        return troubleWith(target);
    if (::connect(made.m_descriptor, to->generic(), to->size) != 0)
        return troubleWith(target);
    return made;
}

DatagramSocket::Sent DatagramSocket::send(QByteArrayView head, QByteArrayView body) const
{
    // The kernel only reads them.
    iovec parts[] = {{const_cast<char *>(head.data()), size_t(head.size())},
                     {const_cast<char *>(body.data()), size_t(body.size())}};
    msghdr message{};
    message.msg_iov = parts;
    message.msg_iovlen = std::size(parts);
    const auto sent = [&] {
        return ::sendmsg(m_descriptor, &message, MSG_DONTWAIT | MSG_NOSIGNAL) >= 0;
    };
    if (sent())
        return Sent::Away;
    // That was about an earlier one, and has kept this one from being sent.
    const bool refused = errno == ECONNREFUSED;
    if (refused && sent())
        return Sent::Refused;
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)
        return Sent::Full;
    return refused ? Sent::Refused : Sent::Lost;
}
