// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QTimer>

class QTcpSocket;

/// A camera: plays a transport stream in a loop over RTSP (RFC 2326) with RTP inside of the connection
/// (payload type 33, RFC 2250), to whoever asks with the right name and password.
class FakeRtspServer : public QObject {
    Q_OBJECT
public:
    explicit FakeRtspServer(const QByteArray &packets, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int playing() const { return int(m_players.size()); }

private:
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &request);
    void send();

    QTcpServer m_server;
    QByteArray m_packets;
    QHash<QTcpSocket *, qsizetype> m_players; ///< how far each has come
    QHash<QTcpSocket *, QByteArray> m_heads;
    QTimer m_pace;
    quint16 m_sequence = 0;
};
