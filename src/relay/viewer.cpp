// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/viewer.h"

#include "relay/peerliveness.h"
#include "relay/streamanswer.h"

#include <QScopedValueRollback>
#include <QTcpSocket>

using namespace std::chrono;

namespace {

constexpr qint64 SocketQueue = 256 * 1024;
constexpr seconds VanishPatience{20};
constexpr seconds KernelPatience{10}; ///< longer than ours: only where we are kept from looking

} // namespace

Viewer::Viewer(StreamId id, QTcpSocket *socket, const StreamRequest &request, const Channel &channel,
               const Clock &clock, const RelayLimits &limits, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_request(request)
    , m_channel(channel)
    , m_clock(clock)
    , m_limits(limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(4096);
    keepProbing(m_socket->socketDescriptor());
    // What the client still sends is of no interest, but unread it would hide that the client goes.
    connect(m_socket, &QIODevice::readyRead, this, [this] { m_socket->skip(m_socket->bytesAvailable()); });
    m_socket->skip(m_socket->bytesAvailable());
    connect(m_socket, &QIODevice::bytesWritten, this, &Viewer::sent);
    connect(m_socket, &QIODevice::readChannelFinished, this, &Viewer::clientGone);
    connect(m_socket, &QAbstractSocket::disconnected, this, &Viewer::clientGone);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        clientGone();
}

void Viewer::begin(const RingBuffer &ring, const EntryPoint &entry)
{
    m_ring = &ring;
    giveUpUnanswered(m_socket->socketDescriptor(), m_limits.clientGivenUp + KernelPatience);
    const QByteArray head = videoAnswer(m_tuner);
    m_headLeft = head.size();
    {
        const QScopedValueRollback pumping(m_pumping, true); // a write may have us called back
        write(head);
        jumpTo(entry);
    }
    pump();
}

void Viewer::pump()
{
    if (!m_ring || m_pumping || m_gone || m_socket->bytesToWrite() >= SocketQueue)
        return;
    const QScopedValueRollback pumping(m_pumping, true);
    if (!catchUp())
        return;
    while (!m_gone && m_position < m_ring->end() && m_socket->bytesToWrite() < SocketQueue) {
        const QByteArray chunk = m_ring->from(m_position);
        m_position += chunk.size();
        write(m_splice.isOver() ? chunk : m_splice.marked(chunk));
    }
}

/// Skips what can't be made up for. False while there is no place to go on from.
bool Viewer::catchUp()
{
    if (!m_skippingFrom && m_ring->end() - m_position <= m_limits.viewerQueue
        && m_position >= m_ring->begin())
        return true;
    if (!m_skippingFrom)
        m_skippingFrom = m_position;
    const auto entry = m_ring->newestEntry();
    if (entry && entry->offset > *m_skippingFrom) {
        m_skippingFrom.reset();
        m_splice.begin(entry->tables);
        jumpTo(*entry);
        return true;
    }
    // A stream without random access points can be joined nowhere better than here.
    const bool waitedLong = m_ring->end() - *m_skippingFrom > 2 * m_limits.viewerQueue;
    m_position = m_ring->end();
    if (waitedLong) {
        m_skippingFrom.reset();
        m_splice.begin({});
    }
    return waitedLong;
}

void Viewer::jumpTo(const EntryPoint &entry)
{
    m_position = entry.offset;
    write(m_splice.isOver() ? entry.tables : m_splice.marked(entry.tables));
}

void Viewer::write(const QByteArray &bytes)
{
    const bool wasIdle = m_socket->bytesToWrite() == 0;
    if (wasIdle)
        m_lastTaken = m_clock.steady();
    m_socket->write(bytes);
    // With something queued before, the kernel is full and a notifier waits for it.
    if (wasIdle && !m_gone)
        m_socket->flush();
}

void Viewer::sent(qint64 bytes)
{
    const SteadyTime now = m_clock.steady();
    m_lastTaken = now;
    const qint64 ofHead = std::min(bytes, m_headLeft);
    m_headLeft -= ofHead;
    noteSent(bytes - ofHead, now);
    if (std::exchange(m_stalled, false))
        emit noted(StreamEvent::ClientResumed);
    if (m_pumping)
        return;
    pump();
    emit advanced();
}

void Viewer::noteSent(qint64 videoBytes, SteadyTime now)
{
    if (videoBytes <= 0)
        return;
    m_rate.add(videoBytes, now);
    if (std::exchange(m_played, true))
        return;
    emit noted(StreamEvent::FirstByte);
    if (m_starved)
        emit noted(StreamEvent::Starved);
}

void Viewer::check(SteadyTime now)
{
    if (!m_ring || m_gone || m_socket->bytesToWrite() == 0)
        return;
    const auto silent = now - m_lastTaken;
    if (silent > m_limits.clientStalled && !std::exchange(m_stalled, true))
        emit noted(StreamEvent::ClientStalled);
    if (silent > m_limits.clientGivenUp)
        emit stalledTooLong();
    else if (m_stalled && hasVanished(peerLiveness(m_socket->socketDescriptor()), VanishPatience))
        clientGone();
}

void Viewer::setStarved(bool starved)
{
    if (std::exchange(m_starved, starved) != starved && m_played)
        emit noted(starved ? StreamEvent::Starved : StreamEvent::Flowing);
}

StreamProgress Viewer::progress() const
{
    return {m_id, m_rate.total(), m_rate.bitrate(m_clock.steady())};
}

QTcpSocket *Viewer::releaseSocket()
{
    m_gone = true;
    m_socket->disconnect(this);
    return m_socket;
}

void Viewer::clientGone()
{
    // Queued: the news may come in the middle of a write.
    if (!std::exchange(m_gone, true))
        QMetaObject::invokeMethod(this, &Viewer::left, Qt::QueuedConnection);
}
