// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// A small web server for tests: gives canned answers by path, one per connection, and counts. Listens on
/// loopback, any free port.
class FakeWeb : public QTcpServer {
public:
    struct Answer {
        QByteArray body;
        int status = 200;
        QByteArray headers; ///< whole lines, each with CRLF
        bool cut = false; ///< announces more than it sends, then closes
        bool silent = false; ///< accepts and never answers
        QByteArray entityTag{}; ///< told; asked for with it, the answer is 304
    };

    FakeWeb()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    void set(const QString &path, const Answer &answer) { m_answers.insert(path, answer); }
    void set(const QString &path, const QByteArray &body) { m_answers.insert(path, Answer{body, 200, {}, false, false}); }
    [[nodiscard]] QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }
    [[nodiscard]] int requests(const QString &path) const { return m_requests.value(path); }
    [[nodiscard]] QByteArray lastHead(const QString &path) const { return m_heads.value(path); }

private:
    void serve(QTcpSocket &socket)
    {
        const QByteArray head = socket.peek(64 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        socket.skip(head.size());
        const QString path = QString::fromLatin1(head.split(' ').value(1));
        ++m_requests[path];
        m_heads.insert(path, head);
        Answer answer = m_answers.value(path, Answer{{}, 404, {}, false, false});
        if (answer.silent)
            return;
        const bool known = !answer.entityTag.isEmpty() && head.contains("If-None-Match: " + answer.entityTag);
        if (!answer.entityTag.isEmpty())
            answer.headers += "ETag: " + answer.entityTag + "\r\n";
        if (known) {
            answer.status = 304;
            answer.body.clear();
        }
        const qsizetype announced = answer.body.size() + (answer.cut ? 1000 : 0);
        socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " Text\r\nConnection: close\r\n"
                     + answer.headers + "Content-Length: " + QByteArray::number(announced) + "\r\n\r\n"
                     + answer.body);
        socket.disconnectFromHost();
    }

    QHash<QString, Answer> m_answers;
    QHash<QString, int> m_requests;
    QHash<QString, QByteArray> m_heads;
};
