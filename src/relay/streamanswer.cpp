// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/streamanswer.h"

#include <QTcpSocket>
#include <QTimer>

using namespace std::chrono_literals;

QByteArray videoAnswer(std::optional<int> tuner)
{
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: video/mp2t\r\nCache-Control: no-cache\r\n"
                      "transferMode.dlna.org: Streaming\r\nConnection: close\r\n";
    if (tuner)
        head += "X-HDHomeRun-Resource: tuner" + QByteArray::number(*tuner) + "\r\n";
    return head + "\r\n";
}

QByteArray refusalAnswer(StreamRefusal refusal)
{
    const QByteArray status = httpStatus(refusal) == 404 ? "404 Not Found" : "503 Service Unavailable";
    return "HTTP/1.1 " + status + "\r\nX-HDHomeRun-Error: " + toHeaderText(refusal).toLatin1()
        + "\r\nContent-Length: 0\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n";
}

void sayFarewell(QTcpSocket *socket, const QByteArray &lastWords, QObject *keeper)
{
    socket->setParent(keeper);
    if (socket->state() != QAbstractSocket::ConnectedState) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    // Unread input would turn the close into a reset, which takes the last words with it.
    QObject::connect(socket, &QIODevice::readyRead, socket,
                     [socket] { socket->skip(socket->bytesAvailable()); });
    socket->skip(socket->bytesAvailable());
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(1s, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    if (!lastWords.isEmpty())
        socket->write(lastWords);
    socket->disconnectFromHost();
}
