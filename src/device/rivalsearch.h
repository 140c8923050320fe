// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/neighbourhood.h"
#include <QByteArray>

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>

/// `datagram` is the discover reply of a device with this id. Pure.
[[nodiscard]] bool isReplyOf(quint32 deviceId, const QByteArray &datagram);

/// When is looked for a rival; the defaults are the product's.
struct RivalTimes {
    std::chrono::milliseconds asking{500}; ///< between the three questions of a search
    std::chrono::milliseconds known{60'000}; ///< until the next search, while there is a rival
    std::chrono::milliseconds unknown{300'000}; ///< and while there is none: one may come at any time
};

/// Looks for another device on the network that has our DeviceID: two of them hide each other from media
/// servers. Asks by broadcast, as any client does, and again every few minutes. Engine thread, owned by
/// Discovery. Silent between searches.
class RivalSearch : public QObject {
    Q_OBJECT
public:
    /// `port`: where devices answer; 0: never asks. `address` null: asks on every interface, else on its own.
    RivalSearch(quint16 port, const QHostAddress &address, const RivalTimes &times = {},
                QObject *parent = nullptr);

    void search(quint32 deviceId); ///< rivalChanged may follow; ends a search that is under way. From then on
    ///< it is searched for again and again
    [[nodiscard]] const QHostAddress &rival() const { return m_rival; } ///< null: none is known

signals:
    void rivalChanged();

private:
    void step();
    void ask();
    void readDatagrams();
    void setRival(const QHostAddress &rival);

    quint16 m_port;
    Neighbourhood m_neighbours; ///< as of the last question
    QHostAddress m_address;
    RivalTimes m_times;
    quint32 m_deviceId = 0;
    int m_asked = 0; ///< times in this search
    QHostAddress m_rival;
    bool m_heard = false; ///< it answered in this search
    QHostAddress m_another; ///< so did this one, which may be the same device on another interface
    QUdpSocket m_socket; ///< open during a search
    QTimer m_timer;
};
