// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/survey.h"
#include "core/result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

/// Asks our own device, at the very address that a media server is to use, what it is and which channels it
/// has: what does not answer there is not offered to anybody. Any thread with an event loop; deleted, it
/// answers nothing any more.
class OwnDevice final : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(const Result<Wanted> &)>;

    explicit OwnDevice(QObject *parent = nullptr);
    /// The first of `addresses` ("192.168.1.20:3000") at which the device `deviceId` answers.
    void look(const QStringList &addresses, const QString &deviceId, const Then &then);

private:
    void lookAt(int at, const Wanted &wanted, const Then &then);
    void readLineup(int at, const Wanted &wanted, const Then &then);
    void get(const QString &address, const QString &path,
             const std::function<void(const QByteArray &)> &then);

    QNetworkAccessManager m_network;
};

/// `addresses` with the one first by which packets to `server` leave, where it is one of them. A server on
/// this computer changes nothing: it may live in a container. Asks the system's routes only.
[[nodiscard]] QStringList orderedTowards(const QUrl &server, QStringList addresses);
