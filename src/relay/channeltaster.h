// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channeltrial.h"
#include "mpegts/programmender.h"
#include "mpegts/streamhealthmeter.h"
#include "mpegts/streamindex.h"
#include "sources/supply.h"

#include <QObject>
#include <QTimer>

/// Plays one channel for some seconds to nobody, to see what it gives. Engine thread, owned by FeedRoster,
/// which it counts against the provider's limit by. Gives way to viewers.
class ChannelTaster final : public QObject {
    Q_OBJECT
public:
    ChannelTaster(const Channel &channel, const SupplyMeans &means, Supply::PlaceQuestion place);

    void start(std::chrono::milliseconds length); ///< of video; once
    void giveWay(); ///< a viewer wants the place: finished() follows
    void placeFreed() { m_supply.placeFreed(); }
    [[nodiscard]] const QString &channelId() const { return m_channel.id; }
    [[nodiscard]] QString claim() const { return m_supply.claim(); }

signals:
    void finished(const ChannelTrial &trial); ///< once

private:
    void receive(QByteArray packets);
    void noteClock(const QByteArray &packets, SteadyTime now);
    void check();
    void finish(const Problem &problem);

    const Channel m_channel;
    const Clock &m_clock;
    const SupplyLimits &m_limits;
    ProgramMender m_mender;
    StreamIndex m_index;
    StreamHealthMeter m_health;
    Supply m_supply;
    QTimer m_tick;
    std::chrono::milliseconds m_length{3000};
    SteadyTime m_begun{};
    std::optional<SteadyTime> m_firstVideo;
    SteadyTime m_firstClockAt{};
    std::optional<qint64> m_lastClock; ///< ticks of 27 MHz
    qint64 m_ticks = 0; ///< of video between the first clock and the last
    qint64 m_bytes = 0;
    bool m_isOver = false, m_gaveWay = false;
};
