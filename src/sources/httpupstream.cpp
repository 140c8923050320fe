// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/httpupstream.h"

#include "core/redaction.h"
#include "sources/logging.h"

#include <QFuture>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QPromise>
#include <QSslSocket>
#include <QThreadPool>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHead = 32 * 1024;
constexpr qsizetype LongestOpening = 16;
constexpr int MostRedirects = 5;
constexpr qint64 TlsReadBuffer = 1024 * 1024;

} // namespace

HttpUpstream::HttpUpstream(const StreamSource &source, const Clock &clock, QObject *parent)
    : Upstream(clock, parent)
    , m_source(source)
{
}

HttpUpstream::~HttpUpstream()
{
    dropSocket();
}

void HttpUpstream::open()
{
    lookUp(m_source.url);
}

/// Qt remembers addresses for a minute, and would go on asking where the provider is no more. A look-up of
/// this kind asks anew and corrects what Qt remembers.
void HttpUpstream::lookUp(const QUrl &url)
{
    if (!QHostAddress(url.host()).isNull())
        return connectTo(url);
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    promise->future().then(this, [this, url] {
        if (!isClosing())
            connectTo(url);
    });
    QThreadPool::globalInstance()->start([promise, host = url.host()] {
        QHostInfo::fromName(host);
        promise->finish();
    });
}

void HttpUpstream::connectTo(const QUrl &url)
{
    dropSocket();
    m_url = url;
    m_headBytes.clear();
    const QString host = url.host();
    if (isSecure()) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setReadBufferSize(TlsReadBuffer);
        if (m_source.acceptBadCertificate)
            secure->setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(secure.get(), &QSslSocket::encrypted, this, &HttpUpstream::request);
        m_socket = std::move(secure);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::connected, this, &HttpUpstream::request);
    }
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpUpstream::readable);
    // Queued: both may be emitted from within a read of ours. By then a redirect may have changed the socket.
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HttpUpstream::socketFailed,
            Qt::QueuedConnection);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpUpstream::socketClosed,
            Qt::QueuedConnection);
    if (isSecure())
        static_cast<QSslSocket *>(m_socket.get())->connectToHostEncrypted(host, quint16(url.port(443)));
    else // Unbuffered: one copy less, and what is not read stays with the kernel and holds the provider back
        m_socket->connectToHost(host, quint16(url.port(80)), QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void HttpUpstream::request()
{
    if (m_socket->write(httpRequest(m_url, m_source)) < 0)
        fail({}, u"the provider closed the connection"_s);
}

void HttpUpstream::readable()
{
    if (m_inBody)
        readSoon();
    else
        readHead();
}

void HttpUpstream::readHead()
{
    QByteArray bytes(LongestHead, Qt::Uninitialized);
    const qint64 got = m_socket->read(bytes.data(), bytes.size());
    if (got < 0) // an unbuffered socket tells its end by this alone
        return ended();
    m_headBytes += bytes.first(got);
    const qsizetype end = m_headBytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_headBytes.size() > LongestHead)
            fail({}, u"the answer has no end of its head"_s);
        return;
    }
    const auto head = parseHttpHead(m_headBytes.first(end));
    const QByteArray rest = m_headBytes.sliced(end + 4);
    m_headBytes.clear();
    if (!head)
        return fail({}, u"the answer is not HTTP"_s);
    if (head->isRedirect())
        return redirect(*head);
    judge(*head);
    if (m_inBody && !rest.isEmpty())
        take(rest);
}

void HttpUpstream::judge(const HttpHead &head)
{
    if (head.status < 200 || head.status > 299)
        return fail(QString::number(head.status), u"the provider answers %1"_s.arg(head.status));
    const QByteArray type = head.value("content-type");
    if (const PlaylistFormat playlist = playlistOfType(type); playlist != PlaylistFormat::None)
        return tellPlaylist(playlist);
    if (isForeignType(type)) // which a script sends that does not care
        m_foreignType = type;
    if (head.value("transfer-encoding").toLower().contains("chunked")) {
        m_chunks.emplace();
    } else {
        bool isNumber = false;
        const qint64 length = head.value("content-length").toLongLong(&isNumber);
        if (isNumber && length > 0)
            m_left = length;
    }
    m_inBody = true;
}

void HttpUpstream::redirect(const HttpHead &head)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(head.value("location")));
    const bool isWeb = target.scheme() == u"http" || target.scheme() == u"https";
    if (!isWeb || target.host().isEmpty() || (isSecure() && target.scheme() == u"http"))
        return fail({}, u"redirected to where we must not go"_s);
    if (++m_redirects > MostRedirects)
        return fail({}, u"redirected too often"_s);
    qCDebug(lcSources) << "redirected to" << redacted(target);
    if (const PlaylistFormat playlist = playlistOfPath(target); playlist != PlaylistFormat::None)
        return tellPlaylist(playlist);
    QMetaObject::invokeMethod(
        this,
        [this, target] {
            if (!isClosing())
                lookUp(target);
        },
        Qt::QueuedConnection);
}

void HttpUpstream::shut()
{
    dropSocket();
    tellClosed();
}

void HttpUpstream::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    // A reset, so that the provider counts this connection no more by the time it sees the next.
    const linger hard{1, 0};
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket->abort();
    m_socket.release()->deleteLater(); // this may be called from within one of its signals
}

qint64 HttpUpstream::bytesWaiting() const
{
    const bool readable = m_socket && (isSecure() || m_socket->state() == QAbstractSocket::ConnectedState);
    return readable ? m_socket->bytesAvailable() : 0;
}

qint64 HttpUpstream::readInto(char *room, qint64 size)
{
    if (!m_socket)
        return -1;
    if (!m_inBody)
        return 0;
    const qint64 got = m_socket->read(room, size);
    // A socket that buffers announces only what is new.
    if (isSecure() && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpUpstream::readable, Qt::QueuedConnection);
    return got;
}

qsizetype HttpUpstream::unwrap(char *bytes, qsizetype size)
{
    qsizetype payload = size;
    if (m_chunks)
        payload = m_chunks->unwrap(bytes, size);
    else if (m_left)
        *m_left -= payload = qsizetype(std::min<qint64>(size, *m_left));
    if ((m_chunks && (m_chunks->isFinished() || m_chunks->isMalformed())) || m_left == 0)
        QMetaObject::invokeMethod(this, &HttpUpstream::ended, Qt::QueuedConnection);
    if (!m_openingKnown)
        judgeOpening(QByteArrayView(bytes, payload));
    return payload;
}

void HttpUpstream::judgeOpening(QByteArrayView bytes)
{
    m_opening += bytes.first(std::min<qsizetype>(bytes.size(), LongestOpening));
    const BodyOpening opening = bodyOpening(m_opening);
    m_openingKnown = opening != BodyOpening::Unsure;
    if (opening == BodyOpening::Playlist)
        tellPlaylist(PlaylistFormat::Hls);
    else if (m_openingKnown && !m_foreignType.isEmpty())
        failAsForeign();
}

void HttpUpstream::failAsForeign()
{
    fail({}, u"the provider sends %1"_s.arg(QString::fromLatin1(m_foreignType)));
}

void HttpUpstream::ended()
{
    if (!m_foreignType.isEmpty())
        failAsForeign();
    else if (hasDelivered())
        fail({}, u"the provider ended the stream"_s);
    else
        fail({},
             m_inBody ? u"the provider sent no video"_s : u"the provider closed the connection unanswered"_s);
}

void HttpUpstream::socketFailed()
{
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return socketClosed();
    readRest();
    if (m_socket->error() == QAbstractSocket::SslHandshakeFailedError && isCertificateRefused())
        return fail({},
                    u"the provider's certificate is refused (%1); the playlist's options can accept a "
                    "certificate that can't be verified"_s.arg(m_socket->errorString()));
    fail({}, m_socket->errorString());
}

bool HttpUpstream::isCertificateRefused() const
{
    return isSecure() && !static_cast<const QSslSocket *>(m_socket.get())->sslHandshakeErrors().isEmpty();
}

void HttpUpstream::socketClosed()
{
    if (m_inBody)
        readRest();
    ended();
}
