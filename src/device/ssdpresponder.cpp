// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/ssdpresponder.h"

#include "device/datagramsender.h"
#include "device/logging.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int datagramsPerTurn = 32;
constexpr int firstNotices = 3;
constexpr int hops = 4;
constexpr qsizetype longestDatagram = 4096;

const QHostAddress &group()
{
    static const QHostAddress address{QLatin1StringView(ssdp::Group)};
    return address;
}

bool isListed(const QList<LocalAddress> &addresses, int interfaceIndex)
{
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const LocalAddress &a) { return a.interfaceIndex == interfaceIndex; });
}

/// The first address of each interface.
QList<LocalAddress> onePerInterface(const QList<LocalAddress> &addresses)
{
    QList<LocalAddress> out;
    for (const LocalAddress &address : addresses) {
        if (!isListed(out, address.interfaceIndex))
            out.append(address);
    }
    return out;
}

} // namespace

SsdpResponder::SsdpResponder(const QUuid &uuid, quint16 httpPort, const QHostAddress &address,
                             const SsdpTimes &times, QObject *parent)
    : QObject(parent)
    , m_uuid(uuid)
    , m_httpPort(httpPort)
    , m_address(address)
    , m_times(times)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &SsdpResponder::readDatagrams);
    connect(&m_timer, &QTimer::timeout, this, &SsdpResponder::check);
}

SsdpResponder::~SsdpResponder()
{
    close();
}

Problem SsdpResponder::open(quint16 port)
{
    if (!m_socket.bind(QHostAddress::AnyIPv4, port,
                       QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint)) {
        const Problem problem{ProblemCode::PortInUse, QString::number(port), m_socket.errorString()};
        m_socket.close();
        return problem;
    }
    m_groupPort = m_socket.localPort();
    m_socket.setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);
    m_socket.setSocketOption(QAbstractSocket::MulticastTtlOption, hops);
    m_checks = m_firstNotices = 0;
    check();
    return {};
}

void SsdpResponder::close()
{
    m_timer.stop();
    if (m_socket.state() != QAbstractSocket::BoundState)
        return;
    notifyAll(ssdp::Notice::ByeBye);
    m_joined.clear();
    m_socket.close();
}

void SsdpResponder::setUuid(const QUuid &uuid)
{
    if (uuid == m_uuid)
        return;
    notifyAll(ssdp::Notice::ByeBye);
    m_uuid = uuid;
    notifyAll(ssdp::Notice::Alive);
}

void SsdpResponder::check()
{
    const bool grown = joinInterfaces();
    if (m_firstNotices < firstNotices) {
        ++m_firstNotices;
        notifyAll(ssdp::Notice::Alive);
        m_timer.start(m_firstNotices < firstNotices ? m_times.first : m_times.check);
        return;
    }
    // Often in the first minutes, in which media servers start too and have lost packets before.
    ++m_checks;
    if (grown || m_checks <= m_times.checksPerNotice || m_checks % m_times.checksPerNotice == 0)
        notifyAll(ssdp::Notice::Alive);
}

bool SsdpResponder::joinInterfaces()
{
    const bool before = isJoined();
    const QList<LocalAddress> present = onePerInterface(localAddresses(m_address));
    bool grown = false;
    QList<LocalAddress> joined;
    for (const LocalAddress &address : present) {
        const bool known = isListed(m_joined, address.interfaceIndex);
        const auto interface = QNetworkInterface::interfaceFromIndex(address.interfaceIndex);
        if (!known && !m_socket.joinMulticastGroup(group(), interface)) {
            qCDebug(lcDevice).noquote()
                << "SSDP on" << interface.name() << "failed:" << m_socket.errorString();
            continue;
        }
        grown = grown || !m_joined.contains(address);
        joined.append(address);
    }
    m_joined = joined;
    if (before != isJoined())
        emit joinedChanged();
    return grown;
}

void SsdpResponder::notifyAll(ssdp::Notice notice)
{
    for (const LocalAddress &own : std::as_const(m_joined)) {
        m_socket.setMulticastInterface(QNetworkInterface::interfaceFromIndex(own.interfaceIndex));
        for (const QByteArray &target : ssdp::targets(m_uuid))
            m_socket.writeDatagram(ssdp::notify(notice, target, m_uuid, location(own.ip)), group(),
                                   m_groupPort);
    }
}

void SsdpResponder::readDatagrams()
{
    for (int i = 0; i < datagramsPerTurn && m_socket.hasPendingDatagrams(); ++i)
        answer(m_socket.receiveDatagram(longestDatagram));
}

void SsdpResponder::answer(const QNetworkDatagram &datagram)
{
    const auto searched = ssdp::searchTarget(datagram.data());
    if (!searched || datagram.senderPort() <= 0)
        return;
    const QHostAddress sender = datagram.senderAddress();
    const QHostAddress own = answeringAddress(localAddresses(m_address), datagram.destinationAddress(),
                                              int(datagram.interfaceIndex()), sender);
    if (own.isNull() || !isNear(localAddresses(), sender))
        return;
    for (const QByteArray &target : ssdp::matching(*searched, m_uuid)) {
        const QByteArray reply =
            ssdp::searchReply(target, m_uuid, location(own), QDateTime::currentDateTimeUtc());
        sendDatagramFrom(m_socket, own, reply, sender, quint16(datagram.senderPort()));
    }
}

QByteArray SsdpResponder::location(const QHostAddress &own) const
{
    return u"http://%1:%2/device.xml"_s.arg(own.toString()).arg(m_httpPort).toLatin1();
}
