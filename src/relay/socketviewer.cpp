// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/socketviewer.h"

#include "relay/peerliveness.h"
#include "relay/streamanswer.h"

#include <QTcpSocket>

#include <algorithm>

#include <sys/socket.h>

using namespace std::chrono;

namespace {

constexpr qint64 SocketQueue = 256 * 1024;
constexpr seconds VanishPatience{20};
constexpr seconds KernelPatience{10}; ///< longer than ours: only where we are kept from looking

} // namespace

SocketViewer::SocketViewer(const ViewerTerms &terms, QTcpSocket *socket, QObject *parent)
    : Viewer(terms, parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(4096);
    keepProbing(m_socket->socketDescriptor());
    // What the client still sends is of no interest, but unread it would hide that the client goes.
    connect(m_socket, &QIODevice::readyRead, this, [this] { m_socket->skip(m_socket->bytesAvailable()); });
    m_socket->skip(m_socket->bytesAvailable());
    connect(m_socket, &QIODevice::bytesWritten, this, &SocketViewer::sent);
    connect(m_socket, &QIODevice::readChannelFinished, this, &SocketViewer::clientGone);
    connect(m_socket, &QAbstractSocket::disconnected, this, &SocketViewer::clientGone);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        clientGone();
}

void SocketViewer::opened()
{
    giveUpUnanswered(m_socket->socketDescriptor(), limits().clientGivenUp + KernelPatience);
    const QByteArray head = videoAnswer(tuner());
    m_headLeft = head.size();
    write(head);
}

quint16 SocketViewer::peerPort() const
{
    return m_socket->peerPort();
}

bool SocketViewer::hasRoom() const
{
    return m_socket->bytesToWrite() < SocketQueue;
}

/// Past QTcpSocket, which would switch a notifier on and off again for each piece (a fifth of the cost of
/// one). It gets what the system does not take, and waits for it; with something queued before, the system is
/// full already.
void SocketViewer::write(const QByteArray &bytes)
{
    if (m_socket->bytesToWrite() > 0) {
        m_socket->write(bytes);
        return;
    }
    m_lastTaken = clock().steady();
    const ssize_t taken = ::send(int(m_socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()),
                                 MSG_DONTWAIT | MSG_NOSIGNAL);
    const qsizetype rest = bytes.size() - std::max<ssize_t>(taken, 0);
    if (rest > 0)
        m_socket->write(rest == bytes.size() ? bytes : bytes.last(rest)); // which also notices what is wrong
    if (taken > 0)
        sent(taken);
}

void SocketViewer::sent(qint64 bytes)
{
    const SteadyTime now = clock().steady();
    m_lastTaken = now;
    const qint64 ofHead = std::min(bytes, m_headLeft);
    m_headLeft -= ofHead;
    noteSent(bytes - ofHead, now);
    if (std::exchange(m_stalled, false))
        emit noted(StreamEvent::ClientResumed);
    if (isPumping())
        return;
    pump();
    emit advanced();
}

void SocketViewer::check(SteadyTime now)
{
    if (!hasBegun() || isGone() || m_socket->bytesToWrite() == 0)
        return;
    const auto silent = now - m_lastTaken;
    if (silent > limits().clientStalled && !std::exchange(m_stalled, true))
        emit noted(StreamEvent::ClientStalled);
    if (silent > limits().clientGivenUp)
        emit stalledTooLong();
    else if (m_stalled && hasVanished(peerLiveness(m_socket->socketDescriptor()), VanishPatience))
        clientGone();
}

void SocketViewer::part(std::optional<StreamRefusal> refusal, QObject *keeper)
{
    stopPumping();
    m_socket->disconnect(this);
    sayFarewell(m_socket, refusal ? refusalAnswer(*refusal) : QByteArray(), keeper);
}
