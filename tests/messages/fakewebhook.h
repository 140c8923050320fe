// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

/// A server that takes POSTs on a free port of this computer, as a webhook and ntfy do. It can refuse, be
/// late, cut its answer or say none.
class FakeWebhook final : public QObject {
public:
    struct Call {
        QByteArray head, body;
    };
    struct Reply {
        int status = 200;
        QByteArray body = "ok", headers{}; ///< headers with their CRLF
        bool isCut = false; ///< the connection ends in the middle of the body
        bool isSilent = false; ///< no answer
        bool isChunked = false; ///< without a length
        int delay = 0; ///< ms
    };

    FakeWebhook()
    {
        connect(&m_server, &QTcpServer::newConnection, this, &FakeWebhook::accept);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the fake webhook can't listen: %s", qPrintable(m_server.errorString()));
    }
    [[nodiscard]] QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }

    QList<Call> calls;
    std::function<Reply(const Call &)> reply = [](const Call &) {
        return Reply();
    };

private:
    void accept()
    {
        while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
            const auto bytes = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
                *bytes += socket->readAll();
                take(*socket, *bytes);
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void take(QTcpSocket &socket, QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = bytes.first(end + 2), mark = "\r\ncontent-length:";
        const qsizetype at = head.toLower().indexOf(mark);
        const qsizetype from = at + mark.size();
        const qsizetype length =
            at < 0 ? 0 : head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        calls.append({head, bytes.mid(end + 4, length)});
        bytes.remove(0, end + 4 + length);
        answer(socket, reply(calls.last()));
    }
    void answer(QTcpSocket &socket, const Reply &told)
    {
        if (told.isSilent)
            return;
        if (told.delay > 0) {
            Reply later = told;
            later.delay = 0;
            return QTimer::singleShot(told.delay, &socket, [this, &socket, later] { answer(socket, later); });
        }
        QByteArray out = "HTTP/1.1 " + QByteArray::number(told.status) + " Whatever\r\n" + told.headers;
        if (told.isChunked)
            out += "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(told.body.size(), 16) + "\r\n"
                + told.body + "\r\n0\r\n\r\n";
        else
            out += "Content-Length: " + QByteArray::number(told.body.size()) + "\r\n\r\n"
                + (told.isCut ? told.body.first(told.body.size() / 2) : told.body);
        socket.write(out);
        if (told.isCut)
            socket.disconnectFromHost();
    }

    QTcpServer m_server;
};
