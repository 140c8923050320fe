// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

/// `datagram` is the discover reply of a device with this id. Pure.
[[nodiscard]] bool isReplyOf(quint32 deviceId, const QByteArray &datagram);

/// Looks for another device on the network that has our DeviceID: two of them hide each other from media
/// servers. Asks by broadcast, as any client does. Engine thread, owned by Discovery. Silent between
/// searches; while a rival is known it looks again every minute whether it is gone.
class RivalSearch : public QObject {
    Q_OBJECT
public:
    /// `port`: where devices answer; 0: never asks. `address` null: asks on every interface, else on its own.
    RivalSearch(quint16 port, const QHostAddress &address, QObject *parent = nullptr);

    void search(quint32 deviceId); ///< rivalChanged may follow; ends a search that is under way
    [[nodiscard]] const QHostAddress &rival() const { return m_rival; } ///< null: none is known

signals:
    void rivalChanged();

private:
    void step();
    void ask();
    void readDatagrams();
    void setRival(const QHostAddress &rival);

    quint16 m_port;
    QHostAddress m_address;
    quint32 m_deviceId = 0;
    int m_asked = 0; ///< times in this search
    QHostAddress m_rival;
    bool m_heard = false; ///< it answered in this search
    QHostAddress m_another; ///< so did this one, which may be the same device on another interface
    QUdpSocket m_socket; ///< open during a search
    QTimer m_timer;
};
