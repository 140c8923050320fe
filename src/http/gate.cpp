// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gate.h"

#include "http/accesspolicy.h"
#include "http/gateconnection.h"
#include "http/logging.h"
#include "http/socketsystem.h"

#include <QTcpSocket>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView fullAnswer("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\n"
                                    "Content-Length: 0\r\nConnection: close\r\n\r\n");

ConnectionEnds endsOf(const QTcpSocket &socket)
{
    ConnectionEnds ends;
    ends.peer = accesspolicy::unmapped(socket.peerAddress());
    ends.local = accesspolicy::unmapped(socket.localAddress());
    ends.localPort = socket.localPort();
    ends.peerText = ends.peer.toString();
    ends.peerKind = accesspolicy::kindOf(ends.peer, ends.local);
    return ends;
}

} // namespace

Gate::Gate(const Clock &clock, const GateLimits &limits, GateHooks hooks, QObject *parent)
    : QTcpServer(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_hooks(std::move(hooks))
    , m_ceiling(socketsystem::connectionCeiling())
    , m_scratch(limits.head + 1, Qt::Uninitialized)
{
    setListenBacklogSize(1024);
    m_sweep.setInterval(limits.sweep);
    connect(&m_sweep, &QTimer::timeout, this, &Gate::sweep);
    // Qt pauses accepting after an error and, from 6.8 on, never resumes by itself.
    connect(this, &QTcpServer::acceptError, this, [this] {
        ++m_counts.acceptErrors;
        QTimer::singleShot(250ms, this, [this] {
            if (isListening())
                resumeAccepting();
        });
    });
}

Gate::~Gate()
{
    closeAll();
}

void Gate::closeAll()
{
    close();
    qDeleteAll(std::exchange(m_connections, {}));
    m_sweep.stop();
}

bool Gate::isFull() const
{
    return m_sockets.size() >= std::min(m_limits.connections, m_ceiling);
}

bool Gate::hasTooMany(const ConnectionEnds &ends) const
{
    const int most =
        ends.peerKind == PeerKind::ThisComputer ? m_limits.perAddressLoopback : m_limits.perAddress;
    return std::count(m_sockets.begin(), m_sockets.end(), ends.peer) >= most;
}

void Gate::incomingConnection(qintptr descriptor)
{
    if (isFull()) {
        ++m_counts.refusedFull;
        socketsystem::answerAndClose(descriptor, fullAnswer);
        return;
    }
    auto *socket = new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        ++m_counts.acceptErrors;
        return;
    }
    admit(socket);
}

void Gate::admit(QTcpSocket *socket)
{
    const ConnectionEnds ends = endsOf(*socket);
    if (hasTooMany(ends)) {
        ++m_counts.refusedPerAddress;
        socket->write(fullAnswer.data(), fullAnswer.size());
        socket->flush();
        delete socket;
        return;
    }
    ++m_counts.accepted;
    m_sockets.insert(socket, ends.peer);
    connect(socket, &QObject::destroyed, this, [this](QObject *gone) { m_sockets.remove(gone); });
    m_connections.insert(new GateConnection(*this, socket, ends));
    if (!m_sweep.isActive())
        m_sweep.start();
}

void Gate::forget(GateConnection *connection)
{
    m_connections.remove(connection);
}

void Gate::sweep()
{
    const SteadyTime now = m_clock.steady();
    for (GateConnection *connection : QSet(m_connections))
        connection->sweep(now);
    if (m_connections.isEmpty()) // no wake-ups while nobody is connected
        m_sweep.stop();
}
