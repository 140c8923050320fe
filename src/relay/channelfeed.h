// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/result.h"
#include "core/stream.h"
#include "relay/playlistformat.h"
#include "relay/ratemeter.h"
#include "relay/relay.h"
#include "relay/ringbuffer.h"
#include "relay/streamhealthmeter.h"

#include <QPointer>
#include <QTimer>

class Upstream;
class Viewer;

/// One channel on the air: its upstream, the ring that holds its last bytes, and the viewers who play from
/// it. Engine thread, owned by FeedRoster. Reopens an upstream that breaks, holds one that runs ahead of its
/// fastest viewer, and gives up by lost() only; it never ends a viewer.
class ChannelFeed final : public QObject {
    Q_OBJECT
public:
    ChannelFeed(const Channel &channel, const Clock &clock, const RelayLimits &limits, QObject *upstreamOwner,
                PlaylistFormat playlist = PlaylistFormat::None);
    ~ChannelFeed() override;

    [[nodiscard]] const Channel &channel() const { return m_channel; }
    [[nodiscard]] QList<Viewer *> viewers() const { return m_viewers; }
    void attach(Viewer &viewer); ///< begins it as soon as there is video
    void detach(Viewer &viewer);
    void check(SteadyTime now); ///< a few times a second
    [[nodiscard]] UpstreamStatus status() const;
    [[nodiscard]] int signalQuality() const; ///< 0 to 100, of the last seconds

signals:
    void lost(const Problem &problem); ///< no video, and none to be hoped for
    void foundPlaylist(PlaylistFormat format); ///< behind an address that did not look like it
    void abandoned(); ///< the last viewer has been gone for as long as we linger

private:
    struct Waiting {
        QPointer<Viewer> viewer;
        SteadyTime since;
        qint64 from = 0; ///< the ring's end then
    };
    void openUpstream();
    void upstreamFailed(const Problem &problem);
    void turnToPlaylist(PlaylistFormat format);
    void closeUpstream();
    void openSilentAnew(SteadyTime now);
    void receive(const QByteArray &packets);
    void admit(QByteArray packets, StreamIndex::Findings found);
    [[nodiscard]] bool passGate(QByteArray &packets, StreamIndex::Findings &found);
    void setStarved(bool starved);
    void beginWaiting();
    [[nodiscard]] std::optional<EntryPoint> entryFor(const Waiting &waiting, SteadyTime now) const;
    void balance();
    void viewerAdvanced();

    Channel m_channel;
    const Clock &m_clock;
    const RelayLimits &m_limits;
    QObject *m_upstreamOwner;
    PlaylistFormat m_playlist; ///< that the source is known to lead to
    QPointer<Upstream> m_upstream;
    QList<Viewer *> m_viewers;
    QList<Waiting> m_waiting; ///< viewers that have not begun

    StreamIndex m_index;
    StreamHealthMeter m_health;
    RingBuffer m_ring;
    std::optional<EntryPoint> m_unitStart; ///< newest, absolute: where to begin without random access points
    RateMeter m_rate;
    SteadyTime m_openedAt, m_firstPackets, m_lastPackets, m_heldSince;
    qint64 m_gated = 0; ///< bytes dropped since the upstream was reopened
    QTimer m_linger, m_reopen;
    int m_failures = 0; ///< in a row
    QString m_problem; ///< the last one
    bool m_delivered = false, m_gate = false, m_starved = false, m_held = false, m_unheeded = false;
};
