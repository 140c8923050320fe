// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/ssdpresponder.h"

#include "device/datagramsender.h"
#include "device/sharedport.h"

#include <QNetworkDatagram>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int searchesPerTurn = 32;
constexpr int firstNotices = 3;
constexpr int hops = 4;
constexpr qsizetype longestDatagram = 4096;

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
    connect(&m_timer, &QTimer::timeout, this, &SsdpResponder::announce);
    m_timer.setSingleShot(true);
}

SsdpResponder::~SsdpResponder()
{
    close();
}

Problem SsdpResponder::open(quint16 port)
{
    if (const Problem problem = bindShared(m_socket, port, hops))
        return problem;
    m_groupPort = m_socket.localPort();
    followNetwork();
    return {};
}

void SsdpResponder::close()
{
    m_timer.stop();
    if (m_socket.state() != QAbstractSocket::BoundState)
        return;
    notifyAll(ssdp::Notice::ByeBye);
    m_announced.clear();
    m_membership.forget();
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

void SsdpResponder::followNetwork()
{
    if (!isOpen())
        return;
    joinInterfaces();
    m_notices = 0;
    announce();
}

void SsdpResponder::announce()
{
    notifyAll(ssdp::Notice::Alive);
    ++m_notices;
    m_timer.start(m_notices < firstNotices                              ? m_times.first
                      : m_notices < firstNotices + m_times.earlyNotices ? m_times.early
                                                                        : m_times.later);
}

void SsdpResponder::joinInterfaces()
{
    const bool before = isJoined();
    m_neighbours = Neighbourhood::ofThisComputer();
    m_own = m_address.isNull() ? m_neighbours.addresses() : localAddresses(m_address);
    const auto present = ofFamily(m_own, QAbstractSocket::IPv4Protocol);
    m_membership.follow(interfacesOf(present));
    m_announced.clear();
    for (const int index : m_membership.joined()) {
        const auto isThere = [=](const LocalAddress &address) {
            return address.interfaceIndex == index;
        };
        m_announced.append(*std::find_if(present.begin(), present.end(), isThere));
    }
    if (before != isJoined())
        emit joinedChanged();
}

void SsdpResponder::notifyAll(ssdp::Notice notice)
{
    for (const LocalAddress &own : std::as_const(m_announced)) {
        for (const QByteArray &target : ssdp::targets(m_uuid))
            sendDatagramFrom(m_socket, own.ip, ssdp::notify(notice, target, m_uuid, location(own.ip)),
                             m_membership.group(), m_groupPort, own.interfaceIndex);
    }
}

void SsdpResponder::readDatagrams()
{
    for (int i = 0; i < searchesPerTurn && m_socket.hasPendingDatagrams(); ++i)
        answer(m_socket.receiveDatagram(longestDatagram));
}

void SsdpResponder::answer(const QNetworkDatagram &datagram)
{
    const QHostAddress sender = datagram.senderAddress();
    if (!m_neighbours.isNear(sender))
        return;
    const auto searched = ssdp::searchTarget(datagram.data());
    if (!searched || datagram.senderPort() <= 0)
        return;
    const QByteArrayList targets = ssdp::matching(*searched, m_uuid);
    if (targets.isEmpty() || !m_rate.take(sender, m_clock.steady()))
        return;
    const QHostAddress own =
        answeringAddress(m_own, datagram.destinationAddress(), int(datagram.interfaceIndex()), sender);
    if (own.isNull())
        return;
    for (const QByteArray &target : targets) {
        const QByteArray reply =
            ssdp::searchReply(target, m_uuid, location(own), QDateTime::currentDateTimeUtc());
        sendDatagramFrom(m_socket, own, reply, sender, quint16(datagram.senderPort()));
    }
}

QByteArray SsdpResponder::location(const QHostAddress &own) const
{
    return u"http://%1:%2/device.xml"_s.arg(urlHost(own)).arg(m_httpPort).toLatin1();
}
