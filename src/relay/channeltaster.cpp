// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/channeltaster.h"

#include "core/said.h"

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto tick = 100ms;
constexpr qint64 ticksPerSecond = 27'000'000;
constexpr qint64 clockRound = (qint64(1) << 33) * 300;
constexpr qint64 longestStep = 2 * ticksPerSecond; ///< more is a jump, not time that passed

} // namespace

ChannelTaster::ChannelTaster(const Channel &channel, const SupplyMeans &means, Supply::PlaceQuestion place)
    : m_channel(channel)
    , m_clock(means.clock)
    , m_limits(means.limits)
    , m_mender(channel.source.program)
    , m_supply(channel, means, std::move(place))
{
    m_supply.setWatched(false); // the first failure of all sources is the last
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &ChannelTaster::check);
    connect(&m_supply, &Supply::arrived, this, &ChannelTaster::receive);
    connect(&m_supply, &Supply::broke, this, [this] {
        m_mender.clear();
        m_index.clear();
        m_health.expectBreak();
        m_lastClock.reset();
    });
    connect(&m_supply, &Supply::exhausted, this, &ChannelTaster::finish);
}

void ChannelTaster::start(milliseconds length)
{
    m_length = length;
    m_begun = m_clock.steady();
    m_tick.start();
    m_supply.start();
}

void ChannelTaster::giveWay()
{
    m_gaveWay = true;
    finish({});
}

void ChannelTaster::receive(QByteArray packets)
{
    const SteadyTime now = m_clock.steady();
    packets = m_mender.mend(packets, now);
    if (packets.isEmpty() || m_isOver)
        return;
    if (!m_firstVideo)
        m_firstVideo = now;
    m_bytes += packets.size();
    (void)m_index.scan(packets);
    m_health.add(packets, m_index.program());
    noteClock(packets, now);
}

/// The video's own clock against ours tells how fast it comes.
void ChannelTaster::noteClock(const QByteArray &packets, SteadyTime now)
{
    if (!m_index.program())
        return;
    for (qsizetype at = 0; at + TsPacket::Size <= packets.size(); at += TsPacket::Size) {
        const TsPacket packet(packets.constData() + at);
        const auto clock = packet.pid() == m_index.program()->pcrPid ? packet.pcr() : std::nullopt;
        if (!clock)
            continue;
        if (!m_lastClock && m_ticks == 0)
            m_firstClockAt = now;
        const qint64 step = m_lastClock ? (*clock - *m_lastClock + clockRound) % clockRound : 0;
        if (step < longestStep)
            m_ticks += step;
        m_lastClock = clock;
    }
}

void ChannelTaster::check()
{
    const SteadyTime now = m_clock.steady();
    m_supply.check(now);
    if (m_isOver)
        return;
    if (m_firstVideo && now - *m_firstVideo >= m_length)
        finish({});
    else if (!m_firstVideo && now - m_begun > m_limits.firstVideo) {
        const Problem why = m_supply.problem();
        finish(why ? why : Problem{ProblemCode::NoVideo, {}, Said::ProviderSendsNothing});
    }
}

void ChannelTaster::finish(const Problem &problem)
{
    if (std::exchange(m_isOver, true))
        return;
    m_tick.stop();
    UpstreamStatus status;
    m_supply.describe(status);
    ChannelTrial trial;
    trial.channelId = m_channel.id;
    trial.problem = problem;
    trial.health = m_health.health();
    trial.source = status.source;
    trial.timeToFirstByte = status.timeToFirstByte;
    trial.gaveWay = m_gaveWay;
    if (m_firstVideo) {
        const SteadyTime now = m_clock.steady();
        const auto looked = duration_cast<milliseconds>(now - *m_firstVideo);
        trial.bitrate = looked > 0ms ? m_bytes * 8 * 1000 / looked.count() : 0;
        // To the end of the trial, not to the last clock: a stream that stops is slow.
        const double seconds = duration<double>(now - m_firstClockAt).count();
        if (m_ticks > 0 && seconds > 0.5)
            trial.speed = double(m_ticks) / ticksPerSecond / seconds;
    }
    emit finished(trial);
}
