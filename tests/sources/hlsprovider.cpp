// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hlsprovider.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

HlsProvider::HlsProvider(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

HlsProvider::HlsProvider(const QSslConfiguration &tls)
    : m_server(std::make_unique<QSslServer>())
{
    static_cast<QSslServer *>(m_server.get())->setSslConfiguration(tls);
    listen();
}

void HlsProvider::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HlsProvider::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the provider can't listen: %s", qPrintable(m_server->errorString()));
}

HlsProvider::~HlsProvider()
{
    for (const Peer &peer : std::as_const(m_peers))
        peer.socket->disconnect(this);
}

QUrl HlsProvider::url(const QString &path) const
{
    const QString scheme = qobject_cast<const QSslServer *>(m_server.get()) ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_server->serverPort()).arg(path));
}

void HlsProvider::resume()
{
    for (Peer &peer : m_peers)
        peer.socket->write(std::exchange(peer.paused, {}));
}

qint64 HlsProvider::bytesUnsent() const
{
    qint64 sum = 0;
    for (const Peer &peer : m_peers)
        sum += peer.socket->bytesToWrite();
    return sum;
}

void HlsProvider::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_peers.append({socket, {}, {}});
        ++m_ever;
        m_most = std::max(m_most, connections());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.removeIf([socket](const Peer &peer) { return peer.socket == socket; });
            socket->deleteLater();
        });
    }
}

HlsProvider::Peer *HlsProvider::find(QTcpSocket *socket)
{
    const auto it =
        std::find_if(m_peers.begin(), m_peers.end(), [&](const Peer &p) { return p.socket == socket; });
    return it == m_peers.end() ? nullptr : &*it;
}

void HlsProvider::read(QTcpSocket *socket)
{
    Peer *const peer = find(socket);
    if (!peer)
        return;
    peer->head += socket->readAll();
    if (peer->head.endsWith("\r\n\r\n"))
        answer(*peer, std::exchange(peer->head, {}));
}

HlsFile HlsProvider::fileAt(const QString &path)
{
    const auto known = m_files.find(path);
    if (known != m_files.end()) {
        const HlsFile file = *known;
        known->breaksAfter = -1;
        return file;
    }
    QFile onDisk(m_folder + path);
    if (m_folder.isEmpty() || !onDisk.open(QIODevice::ReadOnly))
        return HlsFile{"missing", 404};
    return HlsFile{onDisk.readAll()};
}

void HlsProvider::answer(Peer &peer, const QByteArray &head)
{
    const QString path = QString::fromUtf8(head.split(' ').value(1));
    m_requests.append(head);
    m_paths.append(path);
    HlsFile file = fileAt(path);
    if (file.silent)
        return;
    QByteArray body = file.body;
    const qsizetype range = head.indexOf("Range: bytes=");
    if (m_honoursRanges && range > 0) {
        const QByteArrayList ends = head.mid(range + 13, head.indexOf('\r', range) - range - 13).split('-');
        const qint64 first = ends[0].toLongLong();
        body = ends[1].isEmpty() ? body.mid(first) : body.mid(first, ends[1].toLongLong() - first + 1);
        file.status = 206;
    }
    QByteArray out = "HTTP/1.1 " + QByteArray::number(file.status) + " Answer\r\nContent-Type: " + file.type
        + "\r\nContent-Length: " + QByteArray::number(body.size());
    for (const QByteArray &line : file.headers)
        out += "\r\n" + line;
    const qsizetype cut = std::max(file.breaksAfter, file.pausesAfter);
    peer.socket->write(out + "\r\n\r\n" + (cut < 0 ? body : body.first(cut)));
    if (file.pausesAfter >= 0)
        peer.paused = body.sliced(file.pausesAfter);
    else if (file.breaksAfter >= 0)
        peer.socket->disconnectFromHost();
}

QByteArray hlsList(int first, int count, double seconds, const QByteArray &more)
{
    QByteArray text =
        "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:" + QByteArray::number(int(std::ceil(seconds)))
        + "\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(first) + '\n' + more;
    for (int i = first; i < first + count; ++i)
        text += "#EXTINF:" + QByteArray::number(seconds) + ",\n" + QByteArray::number(i) + ".ts\n";
    return text;
}
