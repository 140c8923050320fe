// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/getset.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QTcpSocket;

/// How much control clients may ask for. The defaults are the product's; tests use small ones. Plain value.
struct ControlLimits {
    int connections = 128; ///< at once
    int perPeer = 32; ///< for one more its longest silent one is closed
    int hog = 4; ///< who has more than so many makes room for others
    std::chrono::milliseconds idle{std::chrono::minutes(10)}; ///< between two requests
    std::chrono::milliseconds slow{30000}; ///< from the first byte of a request to its last
    std::chrono::milliseconds abandoned{
        std::chrono::minutes(10)}; ///< a tuner that nobody uses is kept so long
    std::chrono::milliseconds sweep{30000}; ///< how often such tuners are looked for
    std::chrono::milliseconds retry{30000}; ///< how often a taken port is tried again
};

/// One client of the control protocol: takes requests from its stream of bytes, however they are cut, and
/// answers each with one write. Engine thread, owned by ControlServer. Damaged bytes end it.
class ControlConnection : public QObject {
    Q_OBJECT
public:
    using Answerer = std::function<GetSetAnswer(const GetSetRequest &request)>;

    /// Takes the socket; `peer` is the client's address as it is told to others.
    ControlConnection(std::unique_ptr<QTcpSocket> socket, const QString &peer, const ControlLimits &limits,
                      Answerer answerer);
    ~ControlConnection() override;

    [[nodiscard]] const QString &peer() const { return m_peer; }
    [[nodiscard]] const QByteArray &key() const { return m_key; } ///< peerKey of it
    [[nodiscard]] bool hasAsked() const { return m_hasAsked; } ///< anything

signals:
    void heard(); ///< a request came
    void closed(); ///< once, at the end

private:
    void readOn();
    [[nodiscard]] bool takePacket(); ///< false: there is no whole one
    void answer(const DevicePacket &packet);
    void send(const QByteArray &packet);
    void waitFor(std::chrono::milliseconds patience);
    void finish();

    std::unique_ptr<QTcpSocket> m_socket;
    QString m_peer;
    QByteArray m_key;
    ControlLimits m_limits;
    Answerer m_answerer;
    QByteArray m_buffer; ///< received and not yet answered
    QTimer m_patience;
    bool m_isInRequest = false; ///< a part of one is there
    bool m_hasAsked = false;
    bool m_isFinished = false;
};
