// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discoveryresponder.h"

#include "device/datagramsender.h"
#include "device/discoverypacket.h"
#include "device/localaddresses.h"
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

} // namespace

QByteArray discoverReply(const DeviceDescription &device, const QString &base)
{
    DevicePacket reply{PacketType::DiscoverReply, {}};
    reply.append(PacketTag::DeviceType, devicetype::Tuner);
    reply.append(PacketTag::DeviceId, numberOf(device.identity));
    reply.append(PacketTag::DeviceAuth, device.identity.deviceAuth.toLatin1());
    reply.append(PacketTag::BaseUrl, base.toLatin1());
    reply.append(PacketTag::TunerCount, QByteArray(1, char(std::min(device.tunerCount, tunersToldAtMost))));
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
    connect(&m_socket, &QUdpSocket::readyRead, this, &DiscoveryResponder::readDatagrams);
}

Problem DiscoveryResponder::open(quint16 port)
{
    // The wildcard, since a socket bound to one address gets no broadcasts on Linux. Not shared: with a
    // shared port a second emulator would silently take this one's datagrams.
    if (m_socket.bind(QHostAddress::AnyIPv4, port, QUdpSocket::DontShareAddress))
        return {};
    const bool forbidden = m_socket.error() == QAbstractSocket::SocketAccessError;
    const QString detail = m_socket.errorString();
    m_socket.close();
    return {forbidden ? ProblemCode::PortForbidden : ProblemCode::PortInUse, QString::number(port), detail};
}

void DiscoveryResponder::readDatagrams()
{
    for (int i = 0; i < datagramsPerTurn && m_socket.hasPendingDatagrams(); ++i)
        answer(m_socket.receiveDatagram(DevicePacket::MaxPayload + 8));
}

void DiscoveryResponder::answer(const QNetworkDatagram &datagram)
{
    const auto packet = DevicePacket::decoded(datagram.data());
    const auto query = packet ? DiscoverQuery::from(*packet) : std::nullopt;
    if (!query || !query->wantsTuner(numberOf(m_device.identity)) || datagram.senderPort() <= 0)
        return;
    const QList<LocalAddress> addresses = localAddresses(m_address);
    const QHostAddress sender = datagram.senderAddress();
    const QHostAddress own =
        answeringAddress(addresses, datagram.destinationAddress(), int(datagram.interfaceIndex()), sender);
    // The reply is larger than the request: none for strangers, whose address may be forged.
    if (own.isNull() || !isNear(localAddresses(), sender))
        return;
    const QByteArray reply = discoverReply(m_device, u"http://%1:%2"_s.arg(own.toString()).arg(m_httpPort));
    const bool sent = sendDatagramFrom(m_socket, own, reply, sender, quint16(datagram.senderPort()));
    qCDebug(lcDevice).noquote() << "discovery by" << sender.toString()
                                << (sent ? "answered as" : "unanswered as") << own.toString();
}
