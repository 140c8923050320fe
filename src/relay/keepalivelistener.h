// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHostAddress>
#include <QUdpSocket>

/// Hears the keep-alives of receivers of UDP and RTP streams (hdhomerun.md 4.7): 4 bytes, once a second, from
/// the socket that takes the video. Engine thread, owned by Relay. Remembers nothing and answers nothing.
class KeepAliveListener final : public QObject {
    Q_OBJECT
public:
    explicit KeepAliveListener(QObject *parent = nullptr);

    /// Listens there (null: anywhere) instead of where it did. libhdhomerun sends to port 5004, whatever the
    /// stream port is.
    [[nodiscard]] Problem listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); } ///< 0: it does not listen

signals:
    void heard(const QHostAddress &sender, quint16 port); ///< IPv4 never in the form of IPv6

private:
    void read();

    QUdpSocket m_socket;
};

/// `address` as IPv4 where it is that in the form of IPv6.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);
