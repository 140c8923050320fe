// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/stream.h"
#include "relay/ratemeter.h"
#include "relay/relay.h"
#include "relay/ringbuffer.h"
#include "relay/splice.h"

#include <QObject>

class QTcpSocket;

/// The live object behind one open stream: its socket and how far it has come in the channel's ring. Engine
/// thread, owned by Relay. Queues little in the socket and takes the rest from the ring when there is room,
/// so that a slow client costs no memory; skips ahead when it lags too far. Never decides to end itself: it
/// tells.
class Viewer final : public QObject {
    Q_OBJECT
public:
    Viewer(StreamId id, QTcpSocket *socket, const StreamRequest &request, const Channel &channel,
           const Clock &clock, const RelayLimits &limits, QObject *parent);

    [[nodiscard]] StreamId id() const { return m_id; }
    [[nodiscard]] const StreamRequest &request() const { return m_request; }
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    [[nodiscard]] std::optional<int> tuner() const { return m_tuner; }
    void setTuner(int tuner) { m_tuner = tuner; }

    /// Answers 200 and plays from `entry` on. `ring` outlives this viewer's stay with it.
    void begin(const RingBuffer &ring, const EntryPoint &entry);
    [[nodiscard]] bool hasBegun() const { return m_ring; }
    void pump(); ///< moves from the ring into the socket what fits
    [[nodiscard]] qint64 position() const { return m_position; } ///< in the ring: all before it was moved
    void check(SteadyTime now); ///< for stalls; a few times a second
    void setStarved(bool starved); ///< the channel gives nothing

    [[nodiscard]] StreamProgress progress() const;
    /// Gives the socket away for its last words; nothing is left to do but to delete the viewer.
    [[nodiscard]] QTcpSocket *releaseSocket();

signals:
    void left(); ///< the client has gone
    void stalledTooLong();
    void noted(StreamEvent event);
    void advanced(); ///< there was room for more

private:
    void sent(qint64 bytes);
    void noteSent(qint64 videoBytes, SteadyTime now);
    void write(const QByteArray &bytes);
    [[nodiscard]] bool catchUp();
    void jumpTo(const EntryPoint &entry);
    void clientGone();

    StreamId m_id;
    QTcpSocket *m_socket;
    StreamRequest m_request;
    Channel m_channel;
    const Clock &m_clock;
    const RelayLimits &m_limits;
    std::optional<int> m_tuner;

    const RingBuffer *m_ring = nullptr;
    qint64 m_position = 0;
    Splice m_splice; ///< after a skip
    std::optional<qint64> m_skippingFrom; ///< lapped, and no entry in sight: where that was
    qint64 m_headLeft = 0; ///< bytes of the answer's head not yet taken
    RateMeter m_rate;
    SteadyTime m_lastTaken; ///< when the client last took something, or first could
    bool m_pumping = false, m_gone = false, m_played = false, m_stalled = false, m_starved = false;
};
