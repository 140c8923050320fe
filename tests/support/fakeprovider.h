// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QSslConfiguration;
class QTcpSocket;

/// How the fake provider answers one path.
struct FakeReply {
    int status = 200;
    QByteArray contentType = "video/mp2t";
    QByteArrayList headers; ///< more of them, "Location: /other"
    QByteArray body; ///< sent right after the head; a test that wants a bounded burst puts it here
    bool keepOpen = true; ///< stays open for send() after the body; else Content-Length and close
    bool chunked = false; ///< Transfer-Encoding: chunked, for the body and for send()
    bool silent = false; ///< takes the request and never answers
};

/// An HTTP provider inside the test's own process, on a free port of 127.0.0.1: answers what the test sets,
/// sends when the test says so, counts connections and remembers request heads. Unknown paths get 404.
class FakeProvider : public QObject {
    Q_OBJECT
public:
    explicit FakeProvider(QObject *parent = nullptr);
    /// On another address of this computer; isListening() tells whether there is such a one.
    explicit FakeProvider(const QHostAddress &address, QObject *parent = nullptr);
    explicit FakeProvider(const QSslConfiguration &tls); ///< by https
    ~FakeProvider() override;

    [[nodiscard]] bool isListening() const { return m_server->isListening(); }
    [[nodiscard]] QUrl url(const QString &path) const; ///< of this provider, "/one.ts"
    void setReply(const QString &path, const FakeReply &reply);
    void setFile(const QString &path, const QByteArray &contentType,
                 const QByteArray &body); ///< plain download

    void send(const QByteArray &bytes, const QString &path = {}); ///< to all open streams (of `path`)
    void end(const QString &path = {}); ///< closes open streams in good order
    void reset(const QString &path = {}); ///< breaks them off
    void setAccepting(bool accepting); ///< false: connections are closed before they are answered

    [[nodiscard]] int opened(const QString &path = {}) const; ///< requests so far
    [[nodiscard]] int streaming(const QString &path = {}) const; ///< open now, of those kept open
    [[nodiscard]] int connected() const { return int(m_peers.size()); } ///< be they answered or not
    [[nodiscard]] int mostStreaming() const { return m_mostStreaming; } ///< at any one time
    [[nodiscard]] qint64 bytesUnsent() const; ///< that the other side has not taken yet
    [[nodiscard]] QByteArrayList requests() const { return m_requests; } ///< heads, in order

signals:
    void requested(const QString &path);

private:
    struct Peer {
        QTcpSocket *socket = nullptr;
        QString path;
        QByteArray head;
        bool streaming = false;
        bool chunked = false;
    };
    void accept();
    void read(QTcpSocket *socket);
    void answer(Peer &peer);
    void write(const Peer &peer, const QByteArray &bytes) const;
    [[nodiscard]] QList<Peer> open(const QString &path) const;

    void listen(const QHostAddress &address);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QString, FakeReply> m_replies;
    QList<Peer> m_peers;
    QByteArrayList m_requests;
    QStringList m_paths;
    int m_mostStreaming = 0;
    bool m_accepting = true;
};

Q_DECLARE_METATYPE(FakeReply)
