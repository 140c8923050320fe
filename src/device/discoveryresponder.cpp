// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discoveryresponder.h"

#include "device/datagramsender.h"
#include "device/discoverypacket.h"
#include "device/logging.h"

#include <QNetworkDatagram>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What is left waits for the next turn of the event loop, so that a flood starves nobody.
constexpr int datagramsPerTurn = 32;
constexpr int tunersToldAtMost = 255;

quint32 numberOf(const DeviceIdentity &identity)
{
    return identity.deviceId.toUInt(nullptr, 16);
}

// All addresses, since a socket bound to one gets no broadcasts on Linux. Not shared: with a shared port a
// second emulator would silently take this one's datagrams.
Problem bindAlone(QUdpSocket &socket, QHostAddress::SpecialAddress any, quint16 port)
{
    if (socket.bind(any, port, QUdpSocket::DontShareAddress))
        return {};
    const bool forbidden = socket.error() == QAbstractSocket::SocketAccessError;
    const QString detail = socket.errorString();
    socket.close();
    return {forbidden ? ProblemCode::PortForbidden : ProblemCode::PortInUse, QString::number(port), detail};
}

} // namespace

QByteArray discoverReply(const DeviceDescription &device, const QString &base)
{
    DevicePacket reply{PacketType::DiscoverReply, {}};
    reply.append(PacketTag::DeviceType, devicetype::Tuner);
    reply.append(PacketTag::DeviceId, numberOf(device.identity));
    reply.append(PacketTag::DeviceAuth, device.identity.deviceAuth.toLatin1());
    if (!base.isEmpty())
        reply.append(PacketTag::BaseUrl, base.toLatin1());
    reply.append(PacketTag::TunerCount, QByteArray(1, char(std::min(device.tunerCount, tunersToldAtMost))));
    if (!base.isEmpty())
        reply.append(PacketTag::LineupUrl, base.toLatin1() + "/lineup.json");
    return reply.encoded();
}

DiscoveryResponder::DiscoveryResponder(const DeviceDescription &device, quint16 httpPort,
                                       const QHostAddress &address, QObject *parent)
    : QObject(parent)
    , m_device(device)
    , m_httpPort(httpPort)
    , m_address(address)
{
    for (QUdpSocket *socket : {&m_socket4, &m_socket6})
        connect(socket, &QUdpSocket::readyRead, this, [this, socket] { readDatagrams(*socket); });
}

bool DiscoveryResponder::isBound(const QUdpSocket &socket)
{
    return socket.state() == QAbstractSocket::BoundState;
}

const QUdpSocket &DiscoveryResponder::main() const
{
    return m_address.protocol() == QAbstractSocket::IPv6Protocol ? m_socket6 : m_socket4;
}

Problem DiscoveryResponder::open(quint16 port)
{
    const bool isIpv6 = &main() == &m_socket6;
    if (const Problem problem = bindAlone(isIpv6 ? m_socket6 : m_socket4,
                                          isIpv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, port))
        return problem;
    followNetwork();
    return {};
}

void DiscoveryResponder::followNetwork()
{
    if (!isOpen())
        return;
    m_neighbours = Neighbourhood::ofThisComputer();
    m_own = m_address.isNull() ? m_neighbours.addresses() : localAddresses(m_address);
    const bool usesIpv6 = m_address.isNull() || m_address.protocol() == QAbstractSocket::IPv6Protocol;
    const QList<int> interfaces = interfacesOf(ofFamily(m_own, QAbstractSocket::IPv6Protocol));
    if (!usesIpv6 || (interfaces.isEmpty() && !isBound(m_socket6)))
        return;
    if (!isBound(m_socket6)) {
        if (const Problem problem = bindAlone(m_socket6, QHostAddress::AnyIPv6, port())) {
            qCDebug(lcDevice).noquote() << "no discovery over IPv6:" << problem.detail;
            return;
        }
    }
    m_linkGroup.follow(interfaces);
    m_siteGroup.follow(interfaces);
}

void DiscoveryResponder::readDatagrams(QUdpSocket &socket)
{
    for (int i = 0; i < datagramsPerTurn && socket.hasPendingDatagrams(); ++i)
        answer(socket, socket.receiveDatagram(DevicePacket::MaxPayload + 8));
}

void DiscoveryResponder::answer(QUdpSocket &socket, const QNetworkDatagram &datagram)
{
    // The reply is larger than the request: none for strangers, whose address may be forged.
    const QHostAddress sender = datagram.senderAddress();
    if (!m_neighbours.isNear(sender))
        return;
    const auto packet = DevicePacket::decoded(datagram.data());
    const auto query = packet ? DiscoverQuery::from(*packet) : std::nullopt;
    if (!query || !query->wantsTuner(numberOf(m_device.identity)) || datagram.senderPort() <= 0)
        return;
    if (!m_rate.take(sender, m_clock.steady()))
        return;
    const QHostAddress asked = datagram.destinationAddress();
    const int interface = int(datagram.interfaceIndex());
    const QHostAddress own = answeringAddress(m_own, asked, interface, sender);
    if (own.isNull())
        return;
    const QHostAddress named = nameableAddress(m_own, own, interface);
    const QByteArray reply = discoverReply(
        m_device, named.isNull() ? QString() : u"http://%1:%2"_s.arg(urlHost(named)).arg(m_httpPort));
    // Who shouted is on the interface it was heard on, whatever the routes say.
    const bool isOnLink = asked.isMulticast() || asked.isBroadcast() || sender.isLinkLocal();
    const bool sent = sendDatagramFrom(socket, own, reply, sender, quint16(datagram.senderPort()),
                                       isOnLink ? interface : 0);
    qCDebug(lcDevice).noquote() << "discovery by" << sender.toString()
                                << (sent ? "answered as" : "unanswered as") << own.toString();
}
