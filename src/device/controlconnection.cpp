// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/controlconnection.h"

#include "device/logging.h"
#include "device/neighbourhood.h"

#include <QTcpSocket>

using namespace std::chrono_literals;

namespace {

// What is left waits for the next turn of the event loop, so that a flood starves nobody.
constexpr int packetsPerTurn = 32;
constexpr qsizetype bufferSize = 16 * 1024;
constexpr qint64 unreadAtMost = 64 * 1024; ///< of our replies

} // namespace

ControlConnection::ControlConnection(std::unique_ptr<QTcpSocket> socket, const QString &peer,
                                     const ControlLimits &limits, Answerer answerer)
    : m_socket(std::move(socket))
    , m_peer(peer)
    , m_key(peerKey(m_socket->peerAddress()))
    , m_limits(limits)
    , m_answerer(std::move(answerer))
{
    m_socket->setReadBufferSize(bufferSize);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patience.setSingleShot(true);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ControlConnection::readOn);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &ControlConnection::finish);
    connect(&m_patience, &QTimer::timeout, this, &ControlConnection::finish);
    waitFor(m_limits.idle);
}

ControlConnection::~ControlConnection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void ControlConnection::readOn()
{
    for (int i = 0; i < packetsPerTurn && !m_isFinished; ++i) {
        if (m_buffer.size() < bufferSize)
            m_buffer += m_socket->read(bufferSize - m_buffer.size());
        if (!takePacket()) {
            const bool isInRequest = !m_buffer.isEmpty();
            if (isInRequest && !m_isInRequest)
                waitFor(m_limits.slow);
            m_isInRequest = isInRequest;
            return;
        }
    }
    QMetaObject::invokeMethod(this, &ControlConnection::readOn, Qt::QueuedConnection);
}

bool ControlConnection::takePacket()
{
    const qsizetype size = DevicePacket::announcedSize(m_buffer);
    if (size > DevicePacket::MaxSize) {
        finish();
        return false;
    }
    if (size == 0 || m_buffer.size() < size)
        return false;
    const auto packet = DevicePacket::decoded(QByteArrayView(m_buffer).first(size));
    m_buffer.remove(0, size);
    m_isInRequest = false;
    if (packet)
        answer(*packet);
    else
        finish();
    return packet.has_value();
}

void ControlConnection::answer(const DevicePacket &packet)
{
    waitFor(m_limits.idle);
    m_hasAsked = true;
    emit heard();
    if (packet.type == PacketType::UpgradeRequest) {
        send(GetSetAnswer::error("firmware upgrade not supported").encoded({}, PacketType::UpgradeReply));
        finish();
        return;
    }
    const auto request = GetSetRequest::from(packet);
    const GetSetAnswer reply = request ? m_answerer(*request) : GetSetAnswer::error(getseterror::Malformed);
    send(reply.encoded(request ? request->name : QByteArray()));
    qCDebug(lcDevice).noquote() << m_peer << (request ? request->name : QByteArray("?"))
                                << (reply.isError ? reply.text : QByteArray("answered"));
}

/// Each reply by itself: some clients take what one read gives for one reply.
void ControlConnection::send(const QByteArray &packet)
{
    m_socket->write(packet);
    m_socket->flush();
    if (m_socket->bytesToWrite() > unreadAtMost)
        finish();
}

void ControlConnection::waitFor(std::chrono::milliseconds patience)
{
    m_patience.start(patience);
}

void ControlConnection::finish()
{
    if (!std::exchange(m_isFinished, true))
        emit closed();
}
