// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gate.h"

#include "http/accesspolicy.h"
#include "http/gateconnection.h"
#include "http/logging.h"
#include "http/socketsystem.h"

#include <QTcpSocket>

namespace {

constexpr QByteArrayView fullAnswer("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\n"
                                    "Content-Length: 0\r\nConnection: close\r\n\r\n");

} // namespace

Gate::Gate(const Clock &clock, const GateLimits &limits, GateHooks hooks,
           std::shared_ptr<ConnectionBudget> budget, QObject *parent)
    : Gate(clock, limits, std::move(hooks),
           *(budget ? std::move(budget) : std::make_shared<ConnectionBudget>(limits.shared)), parent)
{
}

Gate::Gate(const Clock &clock, const GateLimits &limits, GateHooks hooks, ConnectionBudget &budget,
           QObject *parent)
    : FairListener(budget.placesInLine(), parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_hooks(std::move(hooks))
    , m_budget(budget.shared_from_this())
    , m_scratch(limits.head + 1, Qt::Uninitialized)
{
    m_sweep.setInterval(limits.sweep);
    connect(&m_sweep, &QTimer::timeout, this, &Gate::sweep);
    connect(this, &QTcpServer::acceptError, this, [this] { ++m_counts.acceptErrors; });
}

Gate::~Gate()
{
    closeAll();
}

void Gate::closeAll()
{
    close();
    emptyLine();
    qDeleteAll(std::exchange(m_connections, {}));
    m_sweep.stop();
}

ConnectionEnds Gate::endsOf(const QTcpSocket &socket) const
{
    ConnectionEnds ends;
    ends.peer = accesspolicy::unmapped(socket.peerAddress());
    ends.local = accesspolicy::unmapped(socket.localAddress());
    ends.localPort = socket.localPort();
    ends.peerText = ends.peer.toString();
    ends.peerKind =
        m_hooks.kindOf ? m_hooks.kindOf(ends.peer, ends.local) : accesspolicy::kindOf(ends.peer, ends.local);
    return ends;
}

void Gate::letIn(qintptr descriptor)
{
    auto *socket = new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        ++m_counts.acceptErrors;
        return;
    }
    admit(socket);
}

/// A flood's: it costs no object, and waits for nothing.
void Gate::turnAway(qintptr descriptor)
{
    ++m_counts.refusedFull;
    socketsystem::sendAndClose(descriptor, fullAnswer);
}

void Gate::admit(QTcpSocket *socket)
{
    const ConnectionEnds ends = endsOf(*socket);
    const ConnectionBudget::Refusal refusal = m_budget->admit(ends.peer);
    if (refusal != ConnectionBudget::Refusal::None) {
        ++(refusal == ConnectionBudget::Refusal::Full ? m_counts.refusedFull : m_counts.refusedPerAddress);
        socket->write(fullAnswer.data(), fullAnswer.size());
        socket->flush();
        delete socket;
        return;
    }
    ++m_counts.accepted;
    m_sockets.insert(socket);
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
