// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relayharness.h"

#include "mpegts/tspacket.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Whether `packet` does not follow the last one of its PID, which it replaces in `last`.
bool isGap(QHash<quint16, quint8> &last, const TsPacket &packet)
{
    if (packet.pid() == TsPacket::NullPid)
        return false;
    const auto before = last.constFind(packet.pid());
    const bool gap = before != last.constEnd() && !packet.isDiscontinuity()
        && packet.continuity() != ((*before + (packet.hasPayload() ? 1 : 0)) & 15);
    last[packet.pid()] = packet.continuity();
    return gap;
}

} // namespace

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
    if (end >= 0) {
        m_head = m_body.first(end + 4);
        m_body.remove(0, end + 4);
    }
    if (!m_head.isEmpty())
        count();
}

void VideoClient::count()
{
    for (; m_counted + TsPacket::Size <= m_body.size(); m_counted += TsPacket::Size) {
        const TsPacket packet(m_body.constData() + m_counted);
        m_received += TsPacket::Size;
        m_gaps += isGap(m_counters, packet) ? 1 : 0;
    }
    if (!m_keeping) {
        m_body.remove(0, m_counted);
        m_counted = 0;
    }
}

RelayHarness::RelayHarness(const RelayLimits &limits, const Clock *turned)
    : relay(turned ? *turned : clock, limits, [this](const QString &number) -> std::optional<Channel> {
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
    limits.clientStalled = 200ms;
    limits.reopenFor = 1500ms;
    return limits;
}

RelayLimits RelayHarness::starving()
{
    RelayLimits limits = quick();
    limits.starved = 150ms;
    limits.reopenFor = 20s;
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
    m_newest = m_server.nextPendingConnection();
    relay.serve(m_newest, request);
    return client;
}

QUrl RelayHarness::address(const QString &number)
{
    if (!m_others.listen(QHostAddress::LocalHost))
        qFatal("the harness can't listen");
    QObject::connect(&m_others, &QTcpServer::newConnection, &m_others,
                     [this, number] { acceptOthers(number); });
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_others.serverPort()));
}

void RelayHarness::acceptOthers(const QString &number)
{
    while (QTcpSocket *const socket = m_others.nextPendingConnection()) {
        // The head comes in one piece from any program there is.
        QObject::connect(
            socket, &QTcpSocket::readyRead, &m_others,
            [this, socket, number] {
                socket->readAll();
                StreamRequest request;
                request.guideNumber = number;
                request.client = {u"127.0.0.1"_s, u"program"_s};
                relay.serve(socket, request);
            },
            Qt::SingleShotConnection);
    }
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
        check.nulls += packet.pid() == TsPacket::NullPid ? 1 : 0;
        check.gaps += isGap(last, packet) ? 1 : 0;
    }
    check.whole = bytes.size() % TsPacket::Size == 0;
    return check;
}

QByteArray unmarked(QByteArrayView bytes)
{
    QByteArray out;
    for (qsizetype at = 0; at + TsPacket::Size <= bytes.size(); at += TsPacket::Size) {
        QByteArray packet = bytes.sliced(at, TsPacket::Size).toByteArray();
        const TsPacket seen(packet.constData());
        if (seen.pid() == TsPacket::NullPid || (seen.isDiscontinuity() && !seen.hasPayload()))
            continue;
        if (seen.isDiscontinuity())
            packet[5] = char(packet[5] & 0x7f);
        out += packet;
    }
    return out;
}

int pidAt(QByteArrayView bytes, qsizetype index)
{
    return bytes.size() < (index + 1) * TsPacket::Size
        ? -1
        : TsPacket(bytes.data() + index * TsPacket::Size).pid();
}
