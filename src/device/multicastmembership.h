// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

class QUdpSocket;

/// The interfaces on which a socket is a member of one multicast group. Owned beside its socket, which must
/// be bound before follow(). Never sends.
class MulticastMembership {
public:
    MulticastMembership(QUdpSocket &socket, const QHostAddress &group);

    /// Joins on those of `interfaces` (indexes) that are new and leaves where they are gone. One that refuses
    /// is tried again next time.
    void follow(const QList<int> &interfaces);
    void forget() { m_joined.clear(); } ///< the socket was closed
    [[nodiscard]] const QList<int> &joined() const { return m_joined; }
    [[nodiscard]] const QHostAddress &group() const { return m_group; }

private:
    QUdpSocket &m_socket;
    QHostAddress m_group;
    QList<int> m_joined;
};
