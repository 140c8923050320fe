// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datagramreceiver.h"

#include <QNetworkDatagram>

DatagramReceiver::DatagramReceiver(DatagramTarget::Protocol protocol, const QHostAddress &address)
    : m_protocol(protocol)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &DatagramReceiver::read);
    m_socket.bind(address, 0);
}

DatagramTarget DatagramReceiver::target() const
{
    const QHostAddress address = m_group.isNull() ? m_socket.localAddress() : m_group;
    return {m_protocol, address.toString(), m_socket.localPort()};
}

void DatagramReceiver::keepAlive(quint16 port)
{
    m_socket.writeDatagram(QByteArray(4, '\0'), m_socket.localAddress(), port);
}

void DatagramReceiver::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const QByteArray bytes = datagram.data();
        const qsizetype head = m_protocol == DatagramTarget::Protocol::Rtp ? 12 : 0;
        sizes.append(bytes.size());
        heads.append(bytes.first(std::min(head, bytes.size())));
        body += bytes.mid(head);
        senders.insert({datagram.senderAddress().toString(), datagram.senderPort()});
        hopLimits.insert(datagram.hopLimit());
    }
}
