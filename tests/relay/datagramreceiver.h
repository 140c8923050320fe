// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datagramtarget.h"

#include <QByteArrayList>
#include <QHostAddress>
#include <QSet>
#include <QUdpSocket>

/// A receiver of UDP or RTP streams on a free port: keeps what comes, and what it came in.
class DatagramReceiver : public QObject {
    Q_OBJECT
public:
    explicit DatagramReceiver(DatagramTarget::Protocol protocol = DatagramTarget::Protocol::Udp,
                              const QHostAddress &address = QHostAddress::LocalHost);

    [[nodiscard]] bool isBound() const { return m_socket.state() == QAbstractSocket::BoundState; }
    [[nodiscard]] DatagramTarget target() const;
    void setGroup(const QHostAddress &group) { m_group = group; } ///< is the target from now on
    [[nodiscard]] QUdpSocket &socket() { return m_socket; }
    void keepAlive(quint16 port); ///< sends one, from the socket that takes the video
    void read(); ///< what is there now

    [[nodiscard]] qsizetype count() const { return sizes.size(); }

    QList<qsizetype> sizes; ///< of all datagrams
    QByteArrayList heads; ///< 12 bytes of each, by RTP
    QByteArray body; ///< without them
    QSet<std::pair<QString, int>> senders;
    QSet<int> hopLimits;

private:
    QUdpSocket m_socket;
    DatagramTarget::Protocol m_protocol;
    QHostAddress m_group;
};
