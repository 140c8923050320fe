// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakertspserver.h"

#include <QTcpSocket>
#include <QtEndian>

namespace {

constexpr qsizetype Datagram = 7 * 188;
constexpr int PerTick = 8;
constexpr char Description[] = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=camera\r\nt=0 0\r\n"
                               "m=video 0 RTP/AVP 33\r\na=control:track1\r\n";

QByteArray fieldOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

FakeRtspServer::FakeRtspServer(const QByteArray &packets, QObject *parent)
    : QObject(parent)
    , m_packets(packets)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_players.remove(socket);
            m_heads.remove(socket);
            socket->deleteLater();
        });
    });
    connect(&m_pace, &QTimer::timeout, this, &FakeRtspServer::send);
    m_pace.setInterval(20);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("can't listen");
}

void FakeRtspServer::read(QTcpSocket &socket)
{
    QByteArray &head = m_heads[&socket];
    head += socket.readAll();
    if (head.startsWith('$')) // the client's reports
        head.clear();
    for (qsizetype end = head.indexOf("\r\n\r\n"); end >= 0; end = head.indexOf("\r\n\r\n")) {
        answer(socket, head.first(end));
        head.remove(0, end + 4);
    }
}

void FakeRtspServer::answer(QTcpSocket &socket, const QByteArray &request)
{
    const QByteArray method = request.split(' ').constFirst();
    QByteArray out = "RTSP/1.0 200 OK\r\nCSeq: " + fieldOf(request, "CSeq") + "\r\n";
    if (method != "OPTIONS"
        && fieldOf(request, "Authorization") != "Basic " + QByteArray("eye:secret").toBase64()) {
        out = "RTSP/1.0 401 Unauthorized\r\nCSeq: " + fieldOf(request, "CSeq")
            + "\r\nWWW-Authenticate: Basic realm=\"camera\"\r\n\r\n";
    } else if (method == "DESCRIBE") {
        out += "Content-Type: application/sdp\r\nContent-Length: " + QByteArray::number(qstrlen(Description))
            + "\r\n\r\n" + Description;
    } else if (method == "SETUP") {
        out += "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 7\r\n\r\n";
    } else if (method == "PLAY") {
        out += "Session: 7\r\n\r\n";
        m_players.insert(&socket, 0);
        m_pace.start();
    } else {
        out += "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n";
    }
    socket.write(out);
}

void FakeRtspServer::send()
{
    for (auto player = m_players.begin(); player != m_players.end(); ++player) {
        for (int i = 0; i < PerTick && player.value() < m_packets.size(); ++i) {
            const QByteArray payload = m_packets.mid(player.value(), Datagram);
            player.value() += payload.size();
            QByteArray frame("$\0\0\0\x80\x21\0\0\0\0\0\0\0\0\0\1", 16);
            qToBigEndian(quint16(12 + payload.size()), frame.data() + 2);
            qToBigEndian(m_sequence++, frame.data() + 6);
            player.key()->write(frame + payload);
        }
    }
}
