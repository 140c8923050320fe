// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <functional>
#include <list>
#include <memory>

/// How much all clients together may hold; the defaults are the product's. Plain value.
struct BudgetLimits {
    int connections = 1024; ///< of all ports together; fewer where the system has fewer descriptors
    int perPeer = 64; ///< over all ports
    int perPeerHere = 512; ///< programs on this computer share one address
    qint64 unsentPerPeer = 24 * 1024 * 1024; ///< bytes of large answers; a single one may be larger
    qint64 unsent = 48 * 1024 * 1024; ///< of all peers together, likewise
};

class ConnectionPlace;

/// What all ports share: who holds how many connections, and how many bytes wait for those who read slowly.
/// Keeps descriptors free for our own work; when there is no place left, somebody who has not asked anything
/// makes room, first one of the peer that holds the most. Engine thread; outlived by no place, since each
/// shares it. Never reads or writes a socket.
class ConnectionBudget : public std::enable_shared_from_this<ConnectionBudget> {
public:
    enum class Refusal : quint8 { None, Full, PeerFull };

    /// `descriptors`: how many this process may have open; the share that stays free for files, the database
    /// and upstreams goes off.
    explicit ConnectionBudget(const BudgetLimits &limits, int descriptors = raisedDescriptorLimit());

    /// Makes room if that helps. Then, on None, a place is to be taken.
    [[nodiscard]] Refusal admit(const QHostAddress &peer);
    /// Lives as long as `socket`, whoever owns that. `close` ends the connection at once.
    ConnectionPlace *takePlace(QObject *socket, const QHostAddress &peer, std::function<void()> close);
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int ceiling() const { return m_ceiling; }
    /// How many of each port may be accepted without a place yet.
    [[nodiscard]] int placesInLine() const { return m_placesInLine; }
    [[nodiscard]] int connectionsOf(const QHostAddress &peer) const;
    [[nodiscard]] qint64 unsent() const { return m_unsent; }

    /// The soft limit on open files is made the hard one, once; what it is then.
    static int raisedDescriptorLimit();

private:
    friend class ConnectionPlace;
    struct Peer {
        int places = 0;
        qint64 unsent = 0;
        QHash<const char *, int> bodies; ///< how many of its connections send each
    };
    [[nodiscard]] ConnectionPlace *toMakeRoom(const Peer *only) const;
    [[nodiscard]] ConnectionPlace *greatestDebtor() const;
    bool owe(ConnectionPlace &place, const QByteArray &body);
    void settle(ConnectionPlace &place);
    void leave(ConnectionPlace &place);

    const BudgetLimits m_limits;
    const int m_ceiling;
    const int m_placesInLine;
    int m_connections = 0;
    qint64 m_unsent = 0;
    QHash<QByteArray, std::shared_ptr<Peer>> m_peers; ///< by peerKey
    using Order = std::list<ConnectionPlace *>;
    Order m_waiting; ///< have no complete request; the longest waiting first
    Order m_busy; ///< the others
    Order m_debtors; ///< send a large answer; the longest first
    QHash<const char *, int> m_bodies; ///< how many connections send each, so that a shared one counts once
};

/// One connection's share of the budget. A child of the socket; made by ConnectionBudget.
class ConnectionPlace : public QObject {
    Q_OBJECT
public:
    ~ConnectionPlace() override;

    /// A request is complete and being answered: the connection does not make room for others.
    void setBusy(bool busy);
    /// No longer ours to close: a stream, whose owner has bounds of its own.
    void giveAway();
    /// A large answer waits to be sent. False: the peer has too many of these.
    [[nodiscard]] bool owe(const QByteArray &body) { return m_budget->owe(*this, body); }
    void settle() ///< it is sent, or will not be
    {
        if (m_body)
            m_budget->settle(*this);
    }

private:
    friend class ConnectionBudget;
    using Order = ConnectionBudget::Order;
    void end(); ///< makes room
    ConnectionPlace(std::shared_ptr<ConnectionBudget> budget, QObject *socket, const QByteArray &key,
                    std::shared_ptr<ConnectionBudget::Peer> peer, std::function<void()> close);

    const std::shared_ptr<ConnectionBudget> m_budget;
    const QByteArray m_key;
    const std::shared_ptr<ConnectionBudget::Peer> m_peer;
    std::function<void()> m_close; ///< null: not to be closed by us
    Order::iterator m_at; ///< in one of the two orders
    bool m_isBusy = false;
    Order::iterator m_debtAt; ///< valid while m_body
    const char *m_body = nullptr; ///< what is owed, by its address
    qint64 m_size = 0;
};
