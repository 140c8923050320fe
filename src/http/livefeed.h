// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QWebSocketServer>

class QTcpSocket;
class QWebSocket;

/// Bounds of the feed; the defaults are the product's.
struct LiveFeedLimits {
    int clients = 16;
    qint64 unsent = 8 * 1024 * 1024; ///< bytes a client may lag before it is dropped
    quint64 message = 64 * 1024; ///< bytes a client may send at once
    std::chrono::milliseconds interval{200}; ///< between two messages
};

/// The WebSocket `/ws`: tells each client everything there is, then what changed, at most five times a
/// second. Lives on the engine thread, owned by HttpFront. Costs nothing while nobody listens; never waits
/// for a slow client.
class LiveFeed : public QObject {
    Q_OBJECT
public:
    LiveFeed(const HttpParts &parts, const LiveFeedLimits &limits, QObject *parent = nullptr);
    ~LiveFeed() override;

    [[nodiscard]] bool isFull() const { return m_clients.size() >= m_limits.clients; }
    /// Takes over a socket whose upgrade request is still unread.
    void serve(QTcpSocket *socket);
    void closeAll();
    [[nodiscard]] int clientCount() const { return int(m_clients.size()); }

private:
    void admit(QWebSocket *client);
    void note(const Consumer &consumer);
    void noteEnd(const EndedConsumer &ended);
    void schedule();
    void tell(); ///< what changed since the last time
    void send(QWebSocket *client, const QByteArray &message);
    [[nodiscard]] QByteArray snapshot() const;
    [[nodiscard]] QByteArray changes() const;

    HttpParts m_parts;
    const LiveFeedLimits m_limits;
    QWebSocketServer m_server;
    QList<QWebSocket *> m_clients;
    QSet<QString> m_changed; ///< session ids; no more than there are consumers
    QSet<QString> m_removed; ///< consumer ids; no more than MaxConsumers end between two messages
    QTimer m_timer;
};
