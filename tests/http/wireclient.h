// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>
#include <QTest>

/// One answer as it came over the wire.
struct WireAnswer {
    int status = 0;
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return line.sliced(colon + 1).trimmed();
        }
        return {};
    }
};

/// A client that says exactly the bytes it is told to and gathers what comes back.
class WireClient {
public:
    /// `from`: the address of this computer that it comes from.
    explicit WireClient(quint16 port, const QHostAddress &from = {})
    {
        if (!from.isNull())
            m_socket.bind(from);
        QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    void say(const QByteArray &text)
    {
        m_socket.write(text);
        if (isConnected())
            m_socket.flush();
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    void forget() { m_received.clear(); } ///< what was received
    QTcpSocket &socket() { return m_socket; }

    /// The complete answers so far. `isHead`: none of them has a body.
    [[nodiscard]] QList<WireAnswer> answers(bool isHead = false) const
    {
        QList<WireAnswer> answers;
        for (QByteArray rest = m_received; !rest.isEmpty();) {
            const qsizetype end = rest.indexOf("\r\n\r\n");
            if (end < 0)
                break;
            WireAnswer answer{rest.sliced(9, 3).toInt(), rest.first(end), {}};
            const qsizetype size = isHead ? 0 : answer.header("Content-Length").toLongLong();
            if (rest.size() < end + 4 + size)
                break;
            answer.body = rest.sliced(end + 4, size);
            rest.remove(0, end + 4 + size);
            answers.append(answer);
        }
        return answers;
    }
    [[nodiscard]] WireAnswer first() const { return answers().value(0); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};
