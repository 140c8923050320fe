// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/stream.h"
#include "core/streamfaults.h"
#include "mpegts/splice.h"
#include "relay/relaylimits.h"
#include "relay/ringbuffer.h"
#include "sources/ratemeter.h"

#include <QObject>

/// What every viewer is made with. `clock` and `limits` outlive it.
struct ViewerTerms {
    StreamId id = 0;
    const StreamRequest &request;
    const Channel &channel;
    const Clock &clock;
    const RelayLimits &limits;
};

/// The live object behind one open stream: how far it has come in the channel's ring, and in its leaves the
/// way its bytes take to the client. Engine thread, owned by Relay. Queues little itself and takes the rest
/// from the ring when there is room, so that a slow client costs no memory; skips ahead when it lags too far.
/// Never decides to end itself: it tells.
class Viewer : public QObject {
    Q_OBJECT
public:
    Viewer(const ViewerTerms &terms, QObject *parent);

    [[nodiscard]] StreamId id() const { return m_id; }
    [[nodiscard]] const StreamRequest &request() const { return m_request; }
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    [[nodiscard]] std::optional<int> tuner() const { return m_tuner; }
    void setTuner(int tuner) { m_tuner = tuner; }
    /// Whether it may have a tuner that is reserved for a client of the control protocol.
    [[nodiscard]] virtual bool mayTakeReserved() const { return false; }

    /// The other end of its connection; 0: there is none, or it is not known.
    [[nodiscard]] virtual quint16 peerPort() const { return 0; }

    /// Plays from `entry` on. `ring` outlives this viewer's stay with it.
    void begin(const RingBuffer &ring, const EntryPoint &entry);
    [[nodiscard]] bool hasBegun() const { return m_ring; }
    void pump(); ///< takes from the ring what there is room for
    [[nodiscard]] qint64 position() const { return m_position; } ///< in the ring: all before it was taken
    virtual void check(SteadyTime now) = 0; ///< for stalls; a few times a second
    void setStarved(bool starved); ///< the channel gives nothing

    [[nodiscard]] StreamProgress progress() const;
    /// What the channel had met before this viewer came to it.
    void setFaultsBefore(const StreamFaults &channel) { m_faultsBefore = channel; }
    /// With those of the channel's, which has met `channel` by now.
    [[nodiscard]] StreamFaults faults(const StreamFaults &channel) const;
    /// The last it does: tells the client why it gets no video, if there is a way to tell, and parts from it.
    /// What outlives the viewer for that is `keeper`'s.
    virtual void part(std::optional<StreamRefusal> refusal, QObject *keeper) = 0;

signals:
    void left(); ///< the client has gone
    void stalledTooLong();
    void noted(StreamEvent event);
    void advanced(); ///< there was room for more

protected:
    virtual void opened() = 0; ///< before the first bytes of video
    [[nodiscard]] virtual bool hasRoom() const = 0;
    virtual void write(const QByteArray &packets) = 0; ///< takes all of it

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RelayLimits &limits() const { return m_limits; }
    [[nodiscard]] bool isPumping() const { return m_pumping; } ///< pump() is on the stack
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] qint64 lag() const { return m_ring ? m_ring->end() - m_position : 0; } ///< bytes
    void noteSent(qint64 videoBytes, SteadyTime now);
    void noteDropped() { ++m_faults.dropped; } ///< a datagram
    void clientGone(); ///< tells left(), later
    void stopPumping() { m_gone = true; }

private:
    [[nodiscard]] bool catchUp();
    void splice(const QByteArray &tables);
    void jumpTo(const EntryPoint &entry);

    StreamId m_id;
    StreamRequest m_request;
    Channel m_channel;
    const Clock &m_clock;
    const RelayLimits &m_limits;
    std::optional<int> m_tuner;

    const RingBuffer *m_ring = nullptr;
    qint64 m_position = 0;
    Splice m_splice; ///< after a skip
    std::optional<qint64> m_skippingFrom; ///< lapped, and no entry in sight: where that was
    RateMeter m_rate;
    StreamFaults m_faults, m_faultsBefore; ///< its own; the channel's
    bool m_pumping = false, m_gone = false, m_played = false, m_starved = false;
};
