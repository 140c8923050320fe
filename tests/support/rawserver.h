// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

/// A server that answers each path with bytes as the test wrote them, head and all, however wrong: on a free
/// port of `address`. Remembers the heads it was sent. Paths are told apart without their query; an unknown
/// one gets 404.
class RawServer : public QObject {
    Q_OBJECT
public:
    struct Answer {
        QByteArray bytes;
        bool closes = true; ///< right behind them
    };
    using Script = std::function<Answer(const QByteArray &head)>;

    explicit RawServer(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
        if (!m_server.listen(address))
            qFatal("the raw server can't listen: %s", qPrintable(m_server.errorString()));
    }

    void on(const QByteArray &path, const QByteArray &bytes, bool closes = true)
    {
        m_scripts[path] = [bytes, closes](const QByteArray &) {
            return Answer{bytes, closes};
        };
    }
    void script(const QByteArray &path, const Script &script) { m_scripts[path] = script; }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString place(const QString &host = {}) const ///< "127.0.0.1:4711"
    {
        return (host.isEmpty() ? m_server.serverAddress().toString() : host) + u':' + QString::number(port());
    }
    [[nodiscard]] QUrl url(const QString &path, const QString &host = {}) const
    {
        return QUrl(QStringLiteral("http://") + place(host) + path);
    }
    [[nodiscard]] const QByteArrayList &heads() const { return m_heads; }
    [[nodiscard]] int connections() const { return m_connections; } ///< so far
    [[nodiscard]] int open() const { return m_open; }

    static QByteArray ok(const QByteArray &body, const QByteArray &more = {})
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more
            + "\r\n" + body;
    }
    static QByteArray redirect(const QByteArray &location, const QByteArray &more = {})
    {
        return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n" + more + "\r\n";
    }

private:
    void accept()
    {
        while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
            ++m_connections;
            ++m_open;
            auto head = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
                *head += socket->readAll();
                while (head->contains("\r\n\r\n")) {
                    const qsizetype end = head->indexOf("\r\n\r\n") + 4;
                    answer(*socket, head->first(end));
                    head->remove(0, end);
                }
            });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_open;
                socket->deleteLater();
            });
        }
    }

    void answer(QTcpSocket &socket, const QByteArray &head)
    {
        m_heads.append(head);
        const QByteArray target = head.split(' ').value(1);
        const Script script = m_scripts.value(target.split('?').constFirst());
        const Answer answer =
            script ? script(head) : Answer{"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", false};
        socket.write(answer.bytes);
        if (answer.closes)
            socket.disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QByteArray, Script> m_scripts;
    QByteArrayList m_heads;
    int m_connections = 0, m_open = 0;
};
