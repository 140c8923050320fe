// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/rivalsearch.h"

#include "device/datagramsender.h"
#include "device/discoverypacket.h"
#include "device/logging.h"

#include <QNetworkDatagram>
#include <QtEndian>

#include <algorithm>

namespace {

constexpr int timesAsked = 3; // datagrams get lost, and a network that has just come up loses more of them
constexpr int answersPerTurn = 32;

} // namespace

bool isReplyOf(quint32 deviceId, const QByteArray &datagram)
{
    const auto packet = DevicePacket::decoded(datagram);
    return packet && packet->type == PacketType::DiscoverReply
        && std::any_of(packet->values.begin(), packet->values.end(), [=](const DevicePacket::Value &value) {
               return value.tag == PacketTag::DeviceId && value.content.size() == 4
                   && qFromBigEndian<quint32>(value.content.constData()) == deviceId;
           });
}

RivalSearch::RivalSearch(quint16 port, const QHostAddress &address, const RivalTimes &times, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_address(address)
    , m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RivalSearch::step);
    connect(&m_socket, &QUdpSocket::readyRead, this, &RivalSearch::readDatagrams);
}

void RivalSearch::search(quint32 deviceId)
{
    if (m_port == 0)
        return;
    if (std::exchange(m_deviceId, deviceId) != deviceId)
        setRival({});
    m_asked = 0;
    m_heard = false;
    m_another.clear();
    step();
}

void RivalSearch::step()
{
    if (m_asked < timesAsked) {
        ++m_asked;
        ask();
        m_timer.start(m_times.asking);
        return;
    }
    m_socket.close();
    if (!m_heard)
        setRival(m_another);
    m_asked = 0;
    m_heard = false;
    m_another.clear();
    m_timer.start(m_rival.isNull() ? m_times.unknown : m_times.known);
}

void RivalSearch::ask()
{
    if (m_socket.state() != QAbstractSocket::BoundState && !m_socket.bind(QHostAddress::AnyIPv4, 0))
        return;
    m_neighbours = Neighbourhood::ofThisComputer();
    DevicePacket request;
    request.append(PacketTag::DeviceType, devicetype::Any);
    request.append(PacketTag::DeviceId, m_deviceId);
    for (const LocalAddress &own : ofFamily(localAddresses(m_address), QAbstractSocket::IPv4Protocol)) {
        if (!own.ip.isLoopback())
            sendDatagramFrom(m_socket, own.ip, request.encoded(), QHostAddress::Broadcast, m_port,
                             own.interfaceIndex);
    }
}

void RivalSearch::readDatagrams()
{
    for (int i = 0; i < answersPerTurn && m_socket.hasPendingDatagrams(); ++i) {
        const QNetworkDatagram answer = m_socket.receiveDatagram(DevicePacket::MaxPayload + 8);
        if (!isReplyOf(m_deviceId, answer.data()) || m_neighbours.isOurs(answer.senderAddress()))
            continue;
        if (m_rival.isNull())
            setRival(answer.senderAddress());
        if (answer.senderAddress() == m_rival)
            m_heard = true;
        else
            m_another = answer.senderAddress();
    }
}

void RivalSearch::setRival(const QHostAddress &rival)
{
    if (m_rival == rival)
        return;
    m_rival = rival;
    const QString id = QStringLiteral("%1").arg(m_deviceId, 8, 16, QLatin1Char('0')).toUpper();
    if (rival.isNull())
        qCInfo(lcDevice).noquote() << "no other device has our DeviceID any more";
    else
        qCWarning(lcDevice).noquote()
            << "DeviceID" << id << "belongs to another device, too, at" << rival.toString()
            << "- switch it off, or give this one a new id (in the window, or by removing device.json)";
    emit rivalChanged();
}
