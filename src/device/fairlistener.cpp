// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/fairlistener.h"

#include "device/neighbourhood.h"

#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

constexpr int waitingInSystem = 4096; // the system's own bound (somaxconn) is as high
// What is left waits for the next turn of the event loop, so that a flood starves nobody.
constexpr int letInPerTurn = 64;
constexpr int acceptedPerTurn = 1024;
constexpr int pendingAtMost = 30; // Qt's own; only stand-ins for QHttpServer ever wait

QByteArray peerOf(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(int(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return peerKey(QHostAddress(reinterpret_cast<const sockaddr *>(&address)));
}

} // namespace

FairListener::FairListener(int places, QObject *parent)
    : QTcpServer(parent)
    , m_line(places)
{
    setListenBacklogSize(waitingInSystem);
    // Qt pauses accepting after an error and, from 6.8 on, never resumes by itself.
    connect(this, &QTcpServer::acceptError, this, [this] {
        QTimer::singleShot(250ms, this, [this] {
            if (isListening())
                resumeAccepting();
        });
    });
}

FairListener::~FairListener()
{
    emptyLine();
}

bool FairListener::takeOver(int socket)
{
    ::listen(socket, waitingInSystem); // its opener may have asked for less
    return setSocketDescriptor(socket);
}

void FairListener::incomingConnection(qintptr descriptor)
{
    planTurn();
    if (++m_acceptedThisTurn == acceptedPerTurn)
        stopAccepting();
    if (m_line.isEmpty() && m_letInThisTurn < letInPerTurn) {
        ++m_letInThisTurn;
        return letIn(descriptor);
    }
    if (const qintptr tooMany = m_line.add(descriptor, peerOf(descriptor)); tooMany != AcceptLine::Nobody)
        turnAway(tooMany);
    if (m_line.isTooLong()) // of many who ask for little: they wait in the system rather than be refused
        stopAccepting();
}

/// In this turn. QTcpServer accepts as long as somebody comes, but for this.
void FairListener::stopAccepting()
{
    setMaxPendingConnections(0);
}

void FairListener::planTurn()
{
    if (!std::exchange(m_isTurnPlanned, true))
        QTimer::singleShot(0, this, &FairListener::beginTurn);
}

void FairListener::beginTurn()
{
    m_isTurnPlanned = false;
    m_acceptedThisTurn = m_letInThisTurn = 0;
    while (!m_line.isEmpty() && m_letInThisTurn < letInPerTurn) {
        ++m_letInThisTurn;
        letIn(m_line.take());
    }
    if (m_letInThisTurn > 0)
        planTurn();
    setMaxPendingConnections(pendingAtMost);
    if (isListening())
        resumeAccepting();
}

void FairListener::turnAway(qintptr descriptor)
{
    ::close(int(descriptor));
}

void FairListener::emptyLine()
{
    for (const qintptr descriptor : m_line.takeAll())
        ::close(int(descriptor));
}
