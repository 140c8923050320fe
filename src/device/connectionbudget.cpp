// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/connectionbudget.h"

#include "device/neighbourhood.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <algorithm>
#include <utility>

namespace {

constexpr int plenty = 1 << 20;
/// For the database, downloads, upstreams and their programs; at EMFILE QTcpServer 6.4 spins and 6.8 stops
/// accepting for ever.
constexpr int leastKept = 64, mostKept = 256;
constexpr int leastConnections = 8;

/// For ports that each have a line of their own: 3000, 5004, 65001, and one more than there are.
constexpr int lines = 4;
constexpr int leastInLine = 4, mostInLine = 1024;

int ceilingFor(int descriptors)
{
    return std::max(leastConnections, descriptors - std::clamp(descriptors / 4, leastKept, mostKept));
}

/// Of what stays free, a little; where the system has more descriptors than all may hold, of those.
int placesInLineFor(int descriptors, int ceiling)
{
    const int spare = (descriptors - ceiling - mostKept) / lines;
    return std::clamp(std::max(spare, descriptors / 32), leastInLine, mostInLine);
}

} // namespace

int ConnectionBudget::raisedDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return plenty;
    // Children that close all descriptors one by one take long with millions of them.
    const rlim_t wanted = std::min<rlim_t>(files.rlim_max, 65536);
    if (files.rlim_cur < wanted) {
        files.rlim_cur = wanted;
        ::setrlimit(RLIMIT_NOFILE, &files);
        ::getrlimit(RLIMIT_NOFILE, &files);
    }
    return int(std::min<rlim_t>(files.rlim_cur, plenty));
#else
    return plenty;
#endif
}

ConnectionBudget::ConnectionBudget(const BudgetLimits &limits, int descriptors)
    : m_limits(limits)
    , m_ceiling(std::min(limits.connections, ceilingFor(descriptors)))
    , m_placesInLine(placesInLineFor(descriptors, m_ceiling))
{
}

int ConnectionBudget::connectionsOf(const QHostAddress &peer) const
{
    const auto found = m_peers.constFind(peerKey(peer));
    return found == m_peers.cend() ? 0 : (*found)->places;
}

/// The longest waiting of the peer that holds the most places; `only`: of this peer.
ConnectionPlace *ConnectionBudget::toMakeRoom(const Peer *only) const
{
    ConnectionPlace *chosen = nullptr;
    for (ConnectionPlace *place : m_waiting) {
        if (only && place->m_peer.get() != only)
            continue;
        if (only)
            return place;
        if (!chosen || place->m_peer->places > chosen->m_peer->places)
            chosen = place;
    }
    return chosen;
}

ConnectionBudget::Refusal ConnectionBudget::admit(const QHostAddress &peer)
{
    const auto found = m_peers.constFind(peerKey(peer));
    const std::shared_ptr<Peer> holder = found == m_peers.cend() ? nullptr : *found;
    const int most = peer.isLoopback() ? m_limits.perPeerHere : m_limits.perPeer;
    if (holder && holder->places >= most) {
        ConnectionPlace *place = toMakeRoom(holder.get());
        if (!place)
            return Refusal::PeerFull;
        place->end();
        return Refusal::None;
    }
    if (m_connections >= m_ceiling) {
        ConnectionPlace *place = toMakeRoom(nullptr);
        if (!place)
            return Refusal::Full;
        place->end();
    }
    return Refusal::None;
}

ConnectionPlace *ConnectionBudget::takePlace(QObject *socket, const QHostAddress &peer,
                                             std::function<void()> close)
{
    const QByteArray key = peerKey(peer);
    std::shared_ptr<Peer> &holder = m_peers[key];
    if (!holder)
        holder = std::make_shared<Peer>();
    ++holder->places;
    ++m_connections;
    auto *place = new ConnectionPlace(shared_from_this(), socket, key, holder, std::move(close));
    place->m_at = m_waiting.insert(m_waiting.end(), place);
    return place;
}

bool ConnectionBudget::owe(ConnectionPlace &place, const QByteArray &body)
{
    settle(place);
    Peer &peer = *place.m_peer;
    const char *address = body.constData();
    const bool isNew = !m_bodies.contains(address), isNewHere = !peer.bodies.contains(address);
    if (isNewHere && peer.unsent > 0 && peer.unsent + body.size() > m_limits.unsentPerPeer)
        return false;
    while (isNew && m_unsent > 0 && m_unsent + body.size() > m_limits.unsent) {
        ConnectionPlace *debtor = greatestDebtor();
        if (!debtor || debtor->m_peer == place.m_peer)
            return false;
        debtor->end();
    }
    place.m_body = address;
    place.m_size = body.size();
    place.m_debtAt = m_debtors.insert(m_debtors.end(), &place);
    if (m_bodies[address]++ == 0)
        m_unsent += body.size();
    if (peer.bodies[address]++ == 0)
        peer.unsent += body.size();
    return true;
}

ConnectionPlace *ConnectionBudget::greatestDebtor() const
{
    const auto owesLess = [](const ConnectionPlace *a, const ConnectionPlace *b) {
        return a->m_peer->unsent < b->m_peer->unsent;
    };
    const auto found = std::max_element(m_debtors.begin(), m_debtors.end(), owesLess);
    return found == m_debtors.end() ? nullptr : *found;
}

void ConnectionBudget::settle(ConnectionPlace &place)
{
    if (!place.m_body)
        return;
    const char *address = std::exchange(place.m_body, nullptr);
    m_debtors.erase(place.m_debtAt);
    const auto forget = [address, size = place.m_size](QHash<const char *, int> &bodies, qint64 &sum) {
        if (--bodies[address] > 0)
            return;
        bodies.remove(address);
        sum -= size;
    };
    forget(m_bodies, m_unsent);
    forget(place.m_peer->bodies, place.m_peer->unsent);
}

void ConnectionBudget::leave(ConnectionPlace &place)
{
    settle(place);
    (place.m_isBusy ? m_busy : m_waiting).erase(place.m_at);
    --m_connections;
    if (--place.m_peer->places == 0)
        m_peers.remove(place.m_key);
}

ConnectionPlace::ConnectionPlace(std::shared_ptr<ConnectionBudget> budget, QObject *socket,
                                 const QByteArray &key, std::shared_ptr<ConnectionBudget::Peer> peer,
                                 std::function<void()> close)
    : QObject(socket)
    , m_budget(std::move(budget))
    , m_key(key)
    , m_peer(std::move(peer))
    , m_close(std::move(close))
{
}

ConnectionPlace::~ConnectionPlace()
{
    m_budget->leave(*this);
}

void ConnectionPlace::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) == busy)
        return;
    Order &from = busy ? m_budget->m_waiting : m_budget->m_busy;
    Order &to = busy ? m_budget->m_busy : m_budget->m_waiting;
    to.splice(to.end(), from, m_at);
}

void ConnectionPlace::end()
{
    const auto close = m_close; // the place may go with the socket
    giveAway();
    close();
}

void ConnectionPlace::giveAway()
{
    settle();
    setBusy(true);
    m_close = nullptr;
}
