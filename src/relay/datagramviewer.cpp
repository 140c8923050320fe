// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/datagramviewer.h"

#include "relay/keepalivelistener.h"

DatagramViewer::DatagramViewer(const ViewerTerms &terms, const DatagramTarget &target, DatagramSocket socket,
                               PresenceQuestion presence, QObject *parent)
    : Viewer(terms, parent)
    , m_target(target)
    , m_receiver(plainAddress(QHostAddress(target.address)))
    , m_client(plainAddress(QHostAddress(terms.request.client.address)))
    , m_socket(std::move(socket))
    , m_presence(std::move(presence))
    , m_watch(terms.limits, terms.clock.steady())
{
    m_head.setSingleShot(true);
    m_head.start(HeadPause);
    m_ticker.setTimerType(Qt::PreciseTimer);
    m_ticker.setInterval(DatagramPace::Tick);
    connect(&m_ticker, &QTimer::timeout, this, &DatagramViewer::tick);
}

void DatagramViewer::write(const QByteArray &packets)
{
    m_queue = waiting() == 0 ? packets : m_queue.sliced(m_sent) + packets;
    m_sent = 0;
    if (waiting() >= Payload && !m_ticker.isActive())
        m_ticker.start();
}

void DatagramViewer::tick()
{
    if (m_head.isActive())
        return;
    const SteadyTime now = clock().steady();
    int due = m_pace.due((waiting() + lag()) / Payload, now);
    qint64 sent = 0;
    while (due-- > 0 && !isGone() && waiting() >= Payload && sendNext(now)) {
        sent += Payload;
        pump();
    }
    if (waiting() < Payload)
        m_ticker.stop();
    if (sent == 0 || isGone())
        return;
    noteSent(sent, now);
    emit advanced();
}

/// False: it has to wait.
bool DatagramViewer::sendNext(SteadyTime now)
{
    const QByteArrayView packets = QByteArrayView(m_queue).sliced(m_sent, Payload);
    const bool isRtp = m_target.protocol == DatagramTarget::Protocol::Rtp;
    const auto sent = m_socket.send(isRtp ? m_rtp.at(now) : QByteArray(), packets);
    if (sent == DatagramSocket::Sent::Full)
        return false;
    if (sent == DatagramSocket::Sent::Refused)
        m_watch.refused(now);
    if (sent == DatagramSocket::Sent::Lost)
        noteDropped();
    m_rtp.advance();
    m_pace.sent(packets);
    m_sent += Payload;
    return true;
}

void DatagramViewer::noteKeepAlive(const QHostAddress &sender, quint16 port)
{
    // libhdhomerun sends it from the socket that takes the video. Another one of the same client only tells
    // that there is somebody: not every receiver there need send any.
    if (sender == m_receiver && port == m_target.port)
        m_watch.keptAlive(clock().steady());
    else if (sender == m_receiver || sender == m_client)
        m_watch.signOfLife(clock().steady());
}

void DatagramViewer::check(SteadyTime now)
{
    if (isGone())
        return;
    if (m_presence && m_presence(request().client.address))
        m_watch.signOfLife(now);
    if (const auto why = m_watch.verdict(now))
        emit abandoned(*why);
}

void DatagramViewer::part(std::optional<StreamRefusal>, QObject *)
{
    stopPumping();
    m_ticker.stop();
    m_socket = {};
    m_queue.clear();
    m_sent = 0;
}
