// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeprovider.h"

#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

FakeProvider::FakeProvider(QObject *parent)
    : FakeProvider(QHostAddress(QHostAddress::LocalHost), parent)
{
    if (!isListening())
        qFatal("the fake provider can't listen: %s", qPrintable(m_server->errorString()));
}

FakeProvider::FakeProvider(const QHostAddress &address, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    listen(address);
}

FakeProvider::FakeProvider(const QSslConfiguration &tls)
    : m_server(std::make_unique<QSslServer>())
{
    static_cast<QSslServer *>(m_server.get())->setSslConfiguration(tls);
    listen(QHostAddress(QHostAddress::LocalHost));
}

void FakeProvider::listen(const QHostAddress &address)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeProvider::accept);
    m_server->listen(address);
}

FakeProvider::~FakeProvider()
{
    for (const Peer &peer : std::as_const(m_peers))
        peer.socket->disconnect(this);
}

QUrl FakeProvider::url(const QString &path) const
{
    QUrl base;
    base.setScheme(qobject_cast<const QSslServer *>(m_server.get()) ? u"https"_s : u"http"_s);
    base.setHost(m_server->serverAddress().toString());
    base.setPort(m_server->serverPort());
    return QUrl(base.toString() + path);
}

void FakeProvider::setReply(const QString &path, const FakeReply &reply)
{
    m_replies[path] = reply;
}

void FakeProvider::setFile(const QString &path, const QByteArray &contentType, const QByteArray &body)
{
    FakeReply reply;
    reply.contentType = contentType;
    reply.body = body;
    reply.keepOpen = false;
    setReply(path, reply);
}

void FakeProvider::send(const QByteArray &bytes, const QString &path)
{
    for (const Peer &peer : open(path))
        write(peer, bytes);
}

void FakeProvider::end(const QString &path)
{
    for (const Peer &peer : open(path)) {
        if (peer.chunked)
            peer.socket->write("0\r\n\r\n");
        peer.socket->disconnectFromHost();
    }
}

void FakeProvider::reset(const QString &path)
{
    const linger hard{1, 0}; // a close then sends RST
    for (const Peer &peer : open(path)) {
        setsockopt(int(peer.socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        peer.socket->abort();
    }
}

void FakeProvider::setAccepting(bool accepting)
{
    m_accepting = accepting;
}

int FakeProvider::opened(const QString &path) const
{
    return int(path.isEmpty() ? m_paths.size() : m_paths.count(path));
}

int FakeProvider::streaming(const QString &path) const
{
    return int(open(path).size());
}

qint64 FakeProvider::bytesUnsent() const
{
    qint64 sum = 0;
    for (const Peer &peer : m_peers)
        sum += peer.socket->bytesToWrite();
    return sum;
}

void FakeProvider::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (!m_accepting) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_peers.append({socket, {}, {}, false, false});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.removeIf([socket](const Peer &peer) { return peer.socket == socket; });
            socket->deleteLater();
        });
    }
}

void FakeProvider::read(QTcpSocket *socket)
{
    const auto it =
        std::find_if(m_peers.begin(), m_peers.end(), [&](const Peer &p) { return p.socket == socket; });
    const QByteArray bytes = socket->readAll();
    if (it == m_peers.end() || !it->path.isEmpty())
        return;
    it->head += bytes;
    if (it->head.contains("\r\n\r\n"))
        answer(*it);
}

void FakeProvider::answer(Peer &peer)
{
    const QByteArrayList words = peer.head.left(peer.head.indexOf("\r\n")).split(' ');
    peer.path = QString::fromUtf8(words.value(1));
    m_requests.append(peer.head);
    m_paths.append(peer.path);
    FakeReply missing;
    missing.status = 404;
    missing.keepOpen = false;
    const FakeReply reply = m_replies.value(peer.path, missing);
    emit requested(peer.path);
    if (reply.silent)
        return;

    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\nContent-Type: " + reply.contentType;
    for (const QByteArray &line : reply.headers)
        head += "\r\n" + line;
    if (reply.chunked)
        head += "\r\nTransfer-Encoding: chunked";
    else if (!reply.keepOpen)
        head += "\r\nContent-Length: " + QByteArray::number(reply.body.size());
    peer.socket->write(head + "\r\nConnection: close\r\n\r\n");
    peer.chunked = reply.chunked;
    peer.streaming = reply.keepOpen;
    m_mostStreaming = std::max(m_mostStreaming, streaming());
    if (!reply.body.isEmpty())
        write(peer, reply.body);
    if (reply.keepOpen)
        return;
    if (reply.chunked)
        peer.socket->write("0\r\n\r\n");
    peer.socket->disconnectFromHost();
}

void FakeProvider::write(const Peer &peer, const QByteArray &bytes) const
{
    if (!peer.chunked) {
        peer.socket->write(bytes);
        return;
    }
    // Uneven pieces, so that chunk borders fall inside packets.
    for (qsizetype at = 0; at < bytes.size(); at += 777) {
        const QByteArray piece = bytes.mid(at, 777);
        peer.socket->write(QByteArray::number(piece.size(), 16) + ";x=y\r\n" + piece + "\r\n");
    }
}

QList<FakeProvider::Peer> FakeProvider::open(const QString &path) const
{
    QList<Peer> peers;
    for (const Peer &peer : m_peers) {
        if (peer.streaming && (path.isEmpty() || peer.path == path))
            peers.append(peer);
    }
    return peers;
}
