// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/keepalivelistener.h"

#include <array>

namespace {

constexpr qint64 KeepAliveSize = 4; // the lock key, or 0
constexpr int MostAtOnce = 64;

} // namespace

KeepAliveListener::KeepAliveListener(QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QIODevice::readyRead, this, &KeepAliveListener::read);
}

Problem KeepAliveListener::listen(const QHostAddress &address, quint16 port)
{
    m_socket.close();
    const QHostAddress where = address.isNull() ? QHostAddress(QHostAddress::Any) : address;
    if (m_socket.bind(where, port, QAbstractSocket::DontShareAddress))
        return {};
    const bool forbidden = m_socket.error() == QAbstractSocket::SocketAccessError;
    return {forbidden ? ProblemCode::PortForbidden : ProblemCode::PortInUse, QString::number(port),
            m_socket.errorString()};
}

void KeepAliveListener::read()
{
    // Bounded, so that a flood holds up nothing else; what is left is told again.
    for (int i = 0; i < MostAtOnce && m_socket.hasPendingDatagrams(); ++i) {
        std::array<char, KeepAliveSize + 1> bytes{};
        QHostAddress sender;
        quint16 port = 0;
        if (m_socket.readDatagram(bytes.data(), bytes.size(), &sender, &port) == KeepAliveSize)
            emit heard(plainAddress(sender), port);
    }
}

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 plain = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(plain) : address;
}
