// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/controlserver.h"

#include "device/connectionbudget.h"
#include "device/logging.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>

namespace {

constexpr int controlLine = 32;

/// An IPv4 peer of a socket for both families, as IPv4.
QHostAddress plain(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

} // namespace

ControlServer::Door::Door(ControlServer &server)
    : FairListener(controlLine)
    , m_server(server)
{
}

ControlServer::ControlServer(ControlParts parts, const Clock &clock, const ControlLimits &limits,
                             QObject *parent)
    : QObject(parent)
    , m_device(std::move(parts), clock)
    , m_limits(limits)
    , m_server(*this)
{
    m_sweep.setInterval(limits.sweep);
    connect(&m_retry, &QTimer::timeout, this, &ControlServer::listen);
    connect(&m_sweep, &QTimer::timeout, this, &ControlServer::reclaimAbandoned);
}

ControlServer::~ControlServer() = default;

void ControlServer::start(const QString &address, quint16 port, int handed)
{
    m_address = address;
    m_port = port;
    followNetwork();
    m_handed = handed;
    listen();
}

void ControlServer::listen()
{
    const Problem before = std::exchange(m_problem, {});
    const QHostAddress address =
        m_address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(m_address);
    const int socket = HandedSockets::copyOf(m_handed);
    if (socket >= 0 ? m_server.takeOver(socket) : m_server.listen(address, m_port)) {
        m_retry.stop();
        qCInfo(lcDevice) << "HDHomeRun control listens on port" << port();
    } else {
        const bool isForbidden = m_server.serverError() == QAbstractSocket::SocketAccessError;
        m_problem = {isForbidden ? ProblemCode::PortForbidden : ProblemCode::PortInUse,
                     QString::number(m_port), m_server.errorString()};
        m_retry.start(m_limits.retry);
    }
    if (m_problem == before)
        return;
    if (m_problem)
        qCWarning(lcDevice).noquote()
            << "HDHomeRun control is off: port" << m_problem.subject << "cannot be used:" << m_problem.detail;
    emit problemChanged(m_problem);
}

void ControlServer::letIn(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (socket->setSocketDescriptor(descriptor))
        admit(std::move(socket));
}

void ControlServer::admit(std::unique_ptr<QTcpSocket> socket)
{
    const QHostAddress peer = plain(socket->peerAddress());
    if (!isWelcome(peer)) {
        socket->abort();
        return;
    }
    QTcpSocket *const wire = socket.get();
    const ControlClient client{peer.toString(), plain(socket->localAddress()).toString(), 0};
    auto *connection = new ControlConnection(
        std::move(socket), client.address, m_limits,
        [this, client](const GetSetRequest &request) { return m_device.answer(request, client); });
    connection->setParent(this);
    m_connections.append(connection);
    ConnectionPlace *const place =
        m_budget ? m_budget->takePlace(wire, peer, [this, connection] { forget(connection); }) : nullptr;
    connect(connection, &ControlConnection::heard, this, [this, connection, place] {
        if (place) // who has asked something is no stranger who only takes up room
            place->setBusy(true);
        m_connections.removeOne(connection);
        m_connections.append(connection);
        if (!m_sweep.isActive())
            m_sweep.start();
    });
    connect(connection, &ControlConnection::closed, this, [this, connection] { forget(connection); });
}

bool ControlServer::isWelcome(const QHostAddress &peer)
{
    if (!m_device.parts().allowPublicPeers && !m_neighbours.isNear(peer)) {
        qCDebug(lcDevice).noquote() << "control client" << peer.toString() << "refused: not of this network";
        return false;
    }
    const QByteArray key = peerKey(peer);
    const auto isTheirs = [&key](const ControlConnection *connection) {
        return connection->key() == key;
    };
    const bool isFull = m_connections.size() >= m_limits.connections
        || std::count_if(m_connections.cbegin(), m_connections.cend(), isTheirs) >= m_limits.perPeer;
    if (isFull) {
        ControlConnection *connection = toMakeRoom(key);
        if (!connection)
            return false;
        forget(connection);
    }
    return !m_budget || m_budget->admit(peer) == ConnectionBudget::Refusal::None;
}

/// One of the newcomer's own, or of whoever has many, or one that has never asked anything: a quiet client of
/// somebody else's keeps its place.
ControlConnection *ControlServer::toMakeRoom(const QByteArray &newcomer) const
{
    QHash<QByteArray, int> counts;
    for (const ControlConnection *connection : m_connections)
        ++counts[connection->key()];
    ControlConnection *chosen = nullptr, *stranger = nullptr;
    for (ControlConnection *connection : m_connections) {
        const int count = counts.value(connection->key());
        if (connection->key() == newcomer)
            return connection;
        if (count > m_limits.hog && (!chosen || count > counts.value(chosen->key())))
            chosen = connection;
        if (!stranger && !connection->hasAsked())
            stranger = connection;
    }
    return chosen ? chosen : stranger;
}

void ControlServer::forget(ControlConnection *connection)
{
    if (!m_connections.removeOne(connection))
        return;
    connection->deleteLater(); // it may be in the midst of its reading
}

bool ControlServer::hasControlConnectionFrom(const QString &address) const
{
    return std::any_of(m_connections.cbegin(), m_connections.cend(),
                       [&](const ControlConnection *connection) { return connection->peer() == address; });
}

void ControlServer::reclaimed(int tuner, bool isPortClosed)
{
    m_device.reclaim(tuner, isPortClosed ? StreamStop::PortClosed : StreamStop::ConnectionLost);
}

void ControlServer::reservationLost(int tuner)
{
    m_device.reclaim(tuner);
}

void ControlServer::streamEnded(int tuner)
{
    m_device.noteStreamEnded(tuner);
}

void ControlServer::reclaimAbandoned()
{
    const bool isSomeIdle = m_device.reclaimAbandoned(
        [this](const QString &address) { return hasControlConnectionFrom(address); }, m_limits.abandoned);
    if (!isSomeIdle && m_connections.isEmpty())
        m_sweep.stop();
}
