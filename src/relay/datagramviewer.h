// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/datagrampace.h"
#include "relay/datagramsocket.h"
#include "relay/receiverwatch.h"
#include "relay/rtpheader.h"
#include "relay/viewer.h"

#include <QHostAddress>
#include <QTimer>

#include <functional>

/// A viewer by UDP or RTP: datagrams of exactly seven packets (hdhomerun.md 4.6), sent at an even pace. Ticks
/// only while something waits to be sent. What is left of less than seven packets at the end is dropped.
class DatagramViewer final : public Viewer {
    Q_OBJECT
public:
    /// Whether a client there has a control connection open.
    using PresenceQuestion = std::function<bool(const QString &address)>;
    static constexpr qsizetype Payload = 7 * TsPacket::Size;
    /// libhdhomerun throws away what comes in the 64 ms behind a new target: the key frame that the stream
    /// begins with must not be among it.
    static constexpr std::chrono::milliseconds HeadPause{120};

    DatagramViewer(const ViewerTerms &terms, const DatagramTarget &target, DatagramSocket socket,
                   PresenceQuestion presence, QObject *parent);

    void check(SteadyTime now) override;
    void part(std::optional<StreamRefusal> refusal, QObject *keeper) override;
    [[nodiscard]] bool mayTakeReserved() const override { return true; }
    void noteKeepAlive(const QHostAddress &sender, quint16 port);

signals:
    void abandoned(ReceiverLoss why); ///< nobody takes it any more; may be told again

protected:
    void opened() override { }
    [[nodiscard]] bool hasRoom() const override { return waiting() < Payload; }
    void write(const QByteArray &packets) override;

private:
    [[nodiscard]] qsizetype waiting() const { return m_queue.size() - m_sent; } ///< bytes
    void tick();
    [[nodiscard]] bool sendNext(SteadyTime now);

    DatagramTarget m_target;
    QHostAddress m_receiver, m_client;
    DatagramSocket m_socket;
    PresenceQuestion m_presence;
    RtpHeader m_rtp;
    DatagramPace m_pace;
    ReceiverWatch m_watch;
    QByteArray m_queue; ///< at most one chunk of the ring and a rest
    qsizetype m_sent = 0; ///< of it
    QTimer m_head{this}; ///< active: nothing is sent yet
    QTimer m_ticker{this};
};
