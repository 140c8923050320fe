// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gate.h"

#include "http/accesspolicy.h"
#include "http/gateconnection.h"
#include "http/logging.h"

#include <QTcpSocket>

using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView fullAnswer("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\n"
                                    "Content-Length: 0\r\nConnection: close\r\n\r\n");

// What is left waits for the next turn of the event loop, so that a flood starves nobody.
constexpr int acceptedPerTurn = 64;
constexpr int pendingAtMost = 30; // Qt's own; only stand-ins for QHttpServer ever wait

} // namespace

Gate::Gate(const Clock &clock, const GateLimits &limits, GateHooks hooks,
           std::shared_ptr<ConnectionBudget> budget, QObject *parent)
    : QTcpServer(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_hooks(std::move(hooks))
    , m_budget(budget ? std::move(budget) : std::make_shared<ConnectionBudget>(limits.shared))
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

void Gate::incomingConnection(qintptr descriptor)
{
    pauseForOthers();
    auto *socket = new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        ++m_counts.acceptErrors;
        return;
    }
    admit(socket);
}

/// QTcpServer accepts as long as somebody comes, unless there is no room for one that waits.
void Gate::pauseForOthers()
{
    if (m_acceptedThisTurn == 0)
        QTimer::singleShot(0, this, [this] {
            m_acceptedThisTurn = 0;
            setMaxPendingConnections(pendingAtMost);
            if (isListening())
                resumeAccepting();
        });
    if (++m_acceptedThisTurn == acceptedPerTurn)
        setMaxPendingConnections(0);
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
