// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "device/devicedocuments.h"

#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

class QNetworkDatagram;

/// The discover reply of `device` (hdhomerun.md 2.3). Pure. `base` at most 28 characters, numeric.
[[nodiscard]] QByteArray discoverReply(const DeviceDescription &device, const QString &base);

/// Answers HDHomeRun discovery over UDP: one datagram for a valid request, silence for anything else. Lives
/// on the engine thread, owned by Discovery. Never broadcasts and never speaks first.
class DiscoveryResponder : public QObject {
    Q_OBJECT
public:
    /// `httpPort` goes into the addresses told. `address` null: answers on every interface; else only where
    /// it was asked for that address, or by broadcast on its interface.
    DiscoveryResponder(const DeviceDescription &device, quint16 httpPort, const QHostAddress &address,
                       QObject *parent = nullptr);

    /// Binds `port` (0: any free), for itself alone. May be tried again after a failure.
    [[nodiscard]] Problem open(quint16 port);
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::BoundState; }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    void setDescription(const DeviceDescription &device) { m_device = device; }

private:
    void readDatagrams();
    void answer(const QNetworkDatagram &datagram);

    DeviceDescription m_device;
    quint16 m_httpPort;
    QHostAddress m_address; ///< null: any
    QUdpSocket m_socket;
};
