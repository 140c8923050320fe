// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "device/fairlistener.h"
#include "http/gatelimits.h"
#include "http/reply.h"
#include "http/request.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

class GateConnection;
class QTcpSocket;

/// Says that a request's socket is wanted as it is: for a stream, for a WebSocket.
struct SocketClaim {
    std::function<void(QTcpSocket *)> take; ///< becomes the socket's owner; empty: not wanted
    bool keepsHead = false; ///< the request head stays unread in the socket
};

/// What the gate hands requests to.
struct GateHooks {
    /// Answers by GateConnection::deliver with the same ticket, now or later, while the connection lives.
    std::function<void(const Request &, GateConnection &, quint64 ticket)> answer;
    std::function<SocketClaim(const Request &)> claim; ///< asked before `answer`; may be empty
    /// Where a peer stands, by both ends; empty: by ranges of addresses alone.
    std::function<PeerKind(const QHostAddress &peer, const QHostAddress &local)> kindOf;
};

/// Why connections and requests were turned away, for /metrics.
struct GateCounts {
    quint64 accepted = 0, refusedFull = 0, refusedPerAddress = 0, refusedRequests = 0, timeouts = 0,
            acceptErrors = 0;
};

/// The listener that everything from outside passes: bounds how many connect, how much they send and how
/// long they take, and lets only complete, strictly read requests through, one at a time per connection.
/// Lives on the engine thread, owned by HttpFront. Never interprets paths, never reads a claimed socket.
class Gate : public FairListener {
    Q_OBJECT
public:
    /// `budget`: shared with other ports; null: one of its own.
    Gate(const Clock &clock, const GateLimits &limits, GateHooks hooks,
         std::shared_ptr<ConnectionBudget> budget = {}, QObject *parent = nullptr);
    ~Gate() override;

    void closeAll(); ///< stops listening and drops everybody but the claimed sockets
    [[nodiscard]] int connectionCount() const { return int(m_sockets.size()); } ///< claimed ones too
    [[nodiscard]] const GateCounts &counts() const { return m_counts; }
    /// Puts a socket in line for whoever is bound to this server (httpservice.h).
    void offer(QTcpSocket *socket) { addPendingConnection(socket); }

protected:
    void letIn(qintptr descriptor) override;
    void turnAway(qintptr descriptor) override;

private:
    friend class GateConnection;
    Gate(const Clock &clock, const GateLimits &limits, GateHooks hooks, ConnectionBudget &budget,
         QObject *parent);
    void admit(QTcpSocket *socket);
    [[nodiscard]] ConnectionEnds endsOf(const QTcpSocket &socket) const;
    void forget(GateConnection *connection);
    void sweep();

    const Clock &m_clock;
    const GateLimits m_limits;
    const GateHooks m_hooks;
    const std::shared_ptr<ConnectionBudget> m_budget;
    GateCounts m_counts;
    QSet<GateConnection *> m_connections; ///< in our hands
    QSet<QObject *> m_sockets; ///< all that live, claimed ones too
    QByteArray m_scratch; ///< where the head being read lies; one for all, since reading never nests
    QTimer m_sweep;
};
