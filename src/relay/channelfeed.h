// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/streamfaults.h"
#include "mpegts/bridge.h"
#include "mpegts/entrygate.h"
#include "mpegts/programmender.h"
#include "mpegts/streamhealthmeter.h"
#include "relay/relaylimits.h"
#include "relay/ringbuffer.h"
#include "sources/ratemeter.h"
#include "sources/supply.h"

#include <QPointer>
#include <QTimer>

class Viewer;

/// One channel on the air: its supply, the ring that holds its last bytes, and the viewers who play from it.
/// Engine thread, owned by FeedRoster. Bridges a break with null packets, holds a provider that runs ahead of
/// the fastest viewer, and gives up by lost() only; it never ends a viewer.
class ChannelFeed final : public QObject {
    Q_OBJECT
public:
    ChannelFeed(const Channel &channel, const RelayLimits &limits, const SupplyMeans &means,
                Supply::PlaceQuestion place);

    void start() { m_supply.start(); } ///< once, when its signals are connected
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    [[nodiscard]] QList<Viewer *> viewers() const { return m_viewers; }
    void attach(Viewer &viewer); ///< begins it as soon as there is video
    void detach(Viewer &viewer);
    void check(SteadyTime now); ///< a few times a second
    void placeFreed() { m_supply.placeFreed(); }
    [[nodiscard]] QString claim() const { return m_supply.claim(); } ///< see Supply
    [[nodiscard]] UpstreamStatus status() const;
    [[nodiscard]] StreamFaults faults() const; ///< since it is on the air; of the provider's kinds only
    [[nodiscard]] int signalQuality() const; ///< 0 to 100, of the last seconds; 0: nothing comes

signals:
    void lost(const Problem &problem); ///< no video, and none to be hoped for
    void claimChanged();
    void crowded(const QString &playlistId); ///< see Supply
    void abandoned(); ///< the last viewer has been gone for as long as we linger

private:
    struct Waiting {
        QPointer<Viewer> viewer;
        SteadyTime since;
        qint64 from = 0; ///< the ring's end then
    };
    void receive(const QByteArray &packets);
    [[nodiscard]] bool admit(QByteArray packets);
    void noteProgram(qsizetype offset, SteadyTime now);
    [[nodiscard]] bool isFullerMapAwaited(SteadyTime now) const;
    void breakOff();
    void checkSilence(SteadyTime now);
    void bridge(SteadyTime now);
    void setStarved(bool starved);
    void beginWaiting();
    [[nodiscard]] std::optional<EntryPoint> entryFor(const Waiting &waiting, SteadyTime now) const;
    void pumpAll();
    void balance();
    void viewerAdvanced();

    Channel m_channel;
    const Clock &m_clock;
    const RelayLimits &m_limits;
    QList<Viewer *> m_viewers;
    QList<Waiting> m_waiting; ///< viewers that have not begun

    ProgramMender m_mender;
    StreamIndex m_index;
    StreamHealthMeter m_health;
    EntryGate m_gate;
    Bridge m_bridge;
    RingBuffer m_ring;
    std::optional<EntryPoint> m_unitStart; ///< newest, absolute: where to begin without random access points
    RateMeter m_rate;
    std::optional<SteadyTime> m_firstMap;
    qint64 m_usableFrom = 0; ///< entries before this have a map that was not the whole
    SteadyTime m_firstVideo, m_lastVideo, m_heldSince;
    QTimer m_linger;
    bool m_anyBegan = false; ///< viewer, ever
    bool m_played = false, m_starved = false, m_held = false, m_unheeded = false;
    Supply m_supply;
};
