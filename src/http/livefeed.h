// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTcpSocket>
#include <QThreadPool>
#include <QTimer>
#include <QWebSocketServer>

class QWebSocket;

/// Bounds of the feed; the defaults are the product's.
struct LiveFeedLimits {
    int clients = 32;
    int perPeer = 4;
    qint64 unsent = 8 * 1024 * 1024; ///< bytes a client may lag before it is dropped
    quint64 message = 4 * 1024; ///< bytes a client may send at once
    qint64 heard = 256 * 1024; ///< and between two pings: we want nothing of it but answers to these
    std::chrono::milliseconds interval{200}; ///< between two messages
    int events = 50; ///< in one message
    int sendBuffer = 128 * 1024; ///< that the system takes of one message at once
    std::chrono::milliseconds ping{30000}; ///< who has not answered one by the next is gone
    std::chrono::milliseconds farewell{2000}; ///< for one that has to go to say that it does
    int smallMessage = 100; ///< consumers that are written on the spot; more: on a thread of their own
};

/// The WebSocket `/ws`: tells each client everything there is, then what changed, at most five times a
/// second. Lives on the engine thread, owned by HttpFront. Costs nothing while nobody listens; never waits
/// for a slow client. Messages go out in the order in which they were taken: one at a time is written, as one
/// frame that all its clients share. QWebSocket, which would make each client a copy on this thread, does the
/// handshake and reads.
class LiveFeed : public QObject {
    Q_OBJECT
public:
    LiveFeed(const HttpParts &parts, const LiveFeedLimits &limits, QObject *parent = nullptr);
    ~LiveFeed() override;

    /// Where all places are taken, one who has none gets that of the peer who holds most, if it holds
    /// several.
    [[nodiscard]] bool hasPlaceFor(const QHostAddress &peer) const;
    /// Takes over a socket whose upgrade request is still unread.
    void serve(QTcpSocket *socket);
    void noteEvent(const Event &event);
    void closeAll();
    [[nodiscard]] int clientCount() const { return int(m_clients.size()); }

private:
    struct Client {
        QWebSocket *socket;
        QPointer<QTcpSocket> wire; ///< beneath it; written by whole frames only, between those of QWebSocket
        QByteArray peer; ///< its peerKey
        qint64 heard = 0; ///< bytes since the last ping
        bool isAlive = true; ///< has answered the last ping
        bool isJoined = false; ///< has been told everything
        bool isMeant = false; ///< gets the message that is being written
    };
    struct Message;
    [[nodiscard]] bool isFull() const { return m_handshakes.size() + m_clients.size() >= m_limits.clients; }
    /// The oldest client of the peer who holds most places; null: nobody holds two.
    [[nodiscard]] QWebSocket *dispensable() const;
    void dismiss(QWebSocket *socket);
    void admit(QWebSocket *socket);
    void forget(QWebSocket *socket);
    void ping();
    void markAlive(const QWebSocket *socket);
    void hear(const QTcpSocket *wire);
    void note(const Consumer &consumer);
    void noteEnd(const EndedConsumer &ended);
    void schedule();
    void tell(); ///< everything to those that have joined, else what changed since the last time
    void write(Message message);
    void finish(const QByteArray &frame);
    void send(const Client &client, const QByteArray &frame);
    [[nodiscard]] Message snapshot() const;
    [[nodiscard]] Message changes();

    HttpParts m_parts;
    const LiveFeedLimits m_limits;
    QWebSocketServer m_server;
    struct Handshake {
        QByteArray peer; ///< its peerKey
        quint16 port; ///< by which the client it becomes is known again
    };
    QHash<QObject *, Handshake> m_handshakes; ///< they take a place, too
    QList<Client> m_clients;
    QSet<QString> m_changed; ///< session ids; no more than there are consumers
    QList<Event> m_events; ///< new or changed, oldest first; bounded
    QSet<QString> m_removed; ///< consumer ids; no more than MaxConsumers end between two messages
    QTimer m_timer, m_pings;
    QTimer m_joinPause; ///< runs: newcomers wait, so that many do not take everything again and again
    QThreadPool m_pool;
    bool m_isWriting = false;
    bool m_isDue = false; ///< changes wait for the message that is being written
};
