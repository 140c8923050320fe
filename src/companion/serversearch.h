// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundserver.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <optional>

/// What an answer to a search (GDM) says; none: it is of no server. The address is the sender's. Pure.
[[nodiscard]] std::optional<FoundServer> foundServer(const QByteArray &answer, const QHostAddress &sender);

/// One search for Plex servers on the network, over UDP, for a second. Any thread with an event loop; tells
/// nothing any more when deleted.
class ServerSearch final : public QObject {
    Q_OBJECT
public:
    explicit ServerSearch(QObject *parent = nullptr);
    /// Once. `target` is the group of all servers, or one computer.
    void start(const QHostAddress &target = group(), quint16 port = Port);

    static constexpr quint16 Port = 32414;
    [[nodiscard]] static QHostAddress group(); ///< 239.0.0.250

signals:
    void finished(const QList<FoundServer> &servers);

private:
    void read();

    QUdpSocket m_socket;
    QTimer m_patience;
    QList<FoundServer> m_found;
};
