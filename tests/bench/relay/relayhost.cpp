// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_relayhost PROVIDER_PORT: the relay alone behind a bare listener, without gate and consumers. Prints
// its port. GET /auto/vN plays the provider's /N/stream: v0 without limit, v8 at 8 Mbit/s.
#include "relay/relay.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void serveHead(Relay &relay, QTcpSocket *socket)
{
    const QByteArray head = socket->peek(8192);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->disconnect(&relay);
    socket->skip(head.size());
    StreamRequest request;
    request.guideNumber = QString::fromLatin1(head.split(' ').value(1)).section(u"/v"_s, 1);
    request.client = {socket->peerAddress().toString(), u"bench"_s};
    relay.serve(socket, request);
}

std::optional<Channel> channel(int providerPort, const QString &number)
{
    Channel channel;
    channel.id = channel.guideNumber = channel.name = number;
    channel.source.url = QUrl(u"http://127.0.0.1:%1/%2/stream"_s.arg(providerPort).arg(number));
    return channel;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_relayhost PROVIDER_PORT");
    const int providerPort = QByteArray(argv[1]).toInt();
    const SystemClock clock;
    RelayLimits limits;
    limits.tuners = 64;
    Relay relay(clock, limits, [&](const QString &number) { return channel(providerPort, number); });
    QTcpServer server;
    server.setListenBacklogSize(1000);
    QObject::connect(&server, &QTcpServer::newConnection, &relay, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, &relay,
                             [&relay, socket] { serveHead(relay, socket); });
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("can't listen");
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
