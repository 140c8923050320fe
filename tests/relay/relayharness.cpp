// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relayharness.h"

#include "relay/tspacket.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

VideoClient::VideoClient(quint16 port)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &VideoClient::read);
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    if (!m_socket.waitForConnected(5000))
        qFatal("the test's own listener does not answer");
}

int VideoClient::status() const
{
    return m_head.mid(9, 3).toInt();
}

QByteArray VideoClient::field(const QByteArray &name) const
{
    for (const QByteArray &line : m_head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

void VideoClient::setReading(bool reading)
{
    m_reading = reading;
    m_socket.setReadBufferSize(reading ? 0 : 1);
    if (reading)
        read();
}

void VideoClient::reset()
{
    const linger hard{1, 0};
    setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket.abort();
}

void VideoClient::read()
{
    if (!m_reading)
        return;
    m_body += m_socket.readAll();
    const qsizetype end = m_head.isEmpty() ? m_body.indexOf("\r\n\r\n") : -1;
    if (end < 0)
        return;
    m_head = m_body.first(end + 4);
    m_body.remove(0, end + 4);
}

RelayHarness::RelayHarness(const RelayLimits &limits)
    : relay(clock, limits, [this](const QString &number) -> std::optional<Channel> {
        const auto it = channels.constFind(number);
        return it == channels.constEnd() ? std::nullopt : std::optional(*it);
    })
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the harness can't listen");
}

RelayLimits RelayHarness::quick()
{
    RelayLimits limits;
    limits.tuners = 2;
    limits.tunerWait = 300ms;
    limits.linger = 200ms;
    limits.starved = 150ms;
    limits.clientStalled = 200ms;
    limits.reopenFor = 1500ms;
    return limits;
}

Channel &RelayHarness::add(const QString &number, const QString &path)
{
    StreamSource source;
    source.url = provider.url(path);
    return add(number, source);
}

Channel &RelayHarness::add(const QString &number, const StreamSource &source)
{
    Channel channel;
    channel.id = u"id-"_s + number;
    channel.guideNumber = number;
    channel.name = u"Channel "_s + number;
    channel.source = source;
    return *channels.insert(number, channel);
}

std::unique_ptr<VideoClient> RelayHarness::open(const QString &number, const StreamRequest &extra)
{
    auto client = std::make_unique<VideoClient>(m_server.serverPort());
    if (!m_server.hasPendingConnections() && !m_server.waitForNewConnection(5000))
        qFatal("the harness was not connected to");
    StreamRequest request = extra;
    request.guideNumber = number;
    request.client = {u"127.0.0.1"_s, u"test"_s};
    relay.serve(m_server.nextPendingConnection(), request);
    return client;
}

int RelayHarness::busyTuners() const
{
    const QList<TunerStatus> rows = relay.tuners();
    return int(std::count_if(rows.begin(), rows.end(), [](const TunerStatus &row) { return row.stream; }));
}

PacketCheck checkPackets(QByteArrayView bytes)
{
    PacketCheck check;
    QHash<quint16, quint8> last;
    for (qsizetype at = 0; at + TsPacket::Size <= bytes.size(); at += TsPacket::Size) {
        const TsPacket packet(bytes.data() + at);
        ++check.packets;
        check.unsynced += packet.isSynced() ? 0 : 1;
        if (packet.pid() == TsPacket::NullPid)
            continue;
        const auto before = last.constFind(packet.pid());
        if (before != last.constEnd() && packet.continuity() != ((*before + 1) & 15)
            && !packet.isDiscontinuity())
            ++check.gaps;
        last[packet.pid()] = packet.continuity();
    }
    check.whole = bytes.size() % TsPacket::Size == 0;
    return check;
}

int pidAt(QByteArrayView bytes, qsizetype index)
{
    return bytes.size() < (index + 1) * TsPacket::Size
        ? -1
        : TsPacket(bytes.data() + index * TsPacket::Size).pid();
}
