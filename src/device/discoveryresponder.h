// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "device/answerrate.h"
#include "device/devicedocuments.h"
#include "device/multicastmembership.h"
#include "device/neighbourhood.h"

#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

class QNetworkDatagram;

/// The discover reply of `device` (hdhomerun.md 2.3). Pure. `base` numeric; of IPv4, and so at most 28
/// characters, for the clients that take no longer one.
[[nodiscard]] QByteArray discoverReply(const DeviceDescription &device, const QString &base);

/// Answers HDHomeRun discovery over UDP, IPv4 and IPv6: one datagram for a valid request, silence for
/// anything else, and for what is more than anybody asks in earnest. Lives on the engine thread, owned by
/// Discovery. Never broadcasts and never speaks first.
class DiscoveryResponder : public QObject {
    Q_OBJECT
public:
    /// `httpPort` goes into the addresses told. `address` null: answers on every interface; else only where
    /// it was asked for that address, or by broadcast on its interface.
    DiscoveryResponder(const DeviceDescription &device, quint16 httpPort, const QHostAddress &address,
                       QObject *parent = nullptr);

    /// Binds `port` (0: any free), for itself alone. May be tried again after a failure. Where there is no
    /// IPv6, IPv4 is enough.
    [[nodiscard]] Problem open(quint16 port);
    [[nodiscard]] bool isOpen() const { return isBound(main()); }
    [[nodiscard]] quint16 port() const { return main().localPort(); }
    void setDescription(const DeviceDescription &device) { m_device = device; }
    void followNetwork(); ///< interfaces or addresses may have changed: joins the IPv6 groups there

private:
    [[nodiscard]] static bool isBound(const QUdpSocket &socket);
    /// The one without which we are not found.
    [[nodiscard]] const QUdpSocket &main() const;
    void readDatagrams(QUdpSocket &socket);
    void answer(QUdpSocket &socket, const QNetworkDatagram &datagram);

    DeviceDescription m_device;
    quint16 m_httpPort;
    QHostAddress m_address; ///< null: any
    SystemClock m_clock;
    AnswerRate m_rate;
    Neighbourhood m_neighbours; ///< as of the last change of the network
    QList<LocalAddress> m_own; ///< to answer from; likewise
    QUdpSocket m_socket4, m_socket6;
    MulticastMembership m_linkGroup{m_socket6, QHostAddress(QStringLiteral("ff02::176"))};
    MulticastMembership m_siteGroup{m_socket6, QHostAddress(QStringLiteral("ff05::176"))};
};
