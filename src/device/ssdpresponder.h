// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "device/answerrate.h"
#include "device/multicastmembership.h"
#include "device/neighbourhood.h"
#include "device/ssdpmessages.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>

class QNetworkDatagram;

/// When the device announces itself; the defaults are the product's.
struct SsdpTimes {
    std::chrono::milliseconds first{300}; ///< between the three notices at the start
    /// Afterwards: media servers that start at the same time have lost packets before.
    std::chrono::milliseconds early{30'000};
    int earlyNotices = 10;
    std::chrono::milliseconds later{300'000}; ///< then; well under half of ssdp::MaxAge
};

/// Announces the device by SSDP and answers searches for it. Lives on the engine thread, owned by Discovery.
/// At most three datagrams out for one in; strangers get none, and nobody more than they can use.
class SsdpResponder : public QObject {
    Q_OBJECT
public:
    /// `httpPort` goes into LOCATION. `address` null: every interface that is up, also those that come later
    /// (followNetwork); else only its interface.
    SsdpResponder(const QUuid &uuid, quint16 httpPort, const QHostAddress &address,
                  const SsdpTimes &times = {}, QObject *parent = nullptr);
    ~SsdpResponder() override; ///< says byebye

    /// Binds `port` (shared with the other UPnP programs here) and starts to announce. May be tried again.
    [[nodiscard]] Problem open(quint16 port = ssdp::Port);
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::BoundState; }
    [[nodiscard]] bool isJoined() const { return !m_announced.isEmpty(); }
    void setUuid(const QUuid &uuid); ///< a changed one: byebye with the old, alive with the new
    void followNetwork(); ///< interfaces or addresses may have changed: joins them, announces as at the start
    void close(); ///< says byebye

signals:
    void joinedChanged(); ///< first interface joined, or last one gone

private:
    void readDatagrams();
    void answer(const QNetworkDatagram &datagram);
    void announce();
    void joinInterfaces();
    void notifyAll(ssdp::Notice notice);
    [[nodiscard]] QByteArray location(const QHostAddress &own) const;

    QUuid m_uuid;
    quint16 m_httpPort;
    QHostAddress m_address; ///< null: any
    SsdpTimes m_times;
    SystemClock m_clock;
    AnswerRate m_rate;
    Neighbourhood m_neighbours; ///< as of the last change of the network
    QList<LocalAddress> m_own; ///< to answer from; likewise
    quint16 m_groupPort = ssdp::Port;
    int m_notices = 0; ///< since the start, or the last change of the network
    QUdpSocket m_socket;
    MulticastMembership m_membership{m_socket, QHostAddress(QLatin1StringView(ssdp::Group))};
    QTimer m_timer;
    QList<LocalAddress> m_announced; ///< one address for each interface joined
};
