// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/channelfeed.h"

#include "core/said.h"
#include "relay/viewer.h"

#include <algorithm>

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

// How far the upstream may be ahead of its fastest viewer, and how long it is held for one that takes
// nothing.
constexpr qint64 Lead = 2 * 1024 * 1024;
constexpr milliseconds HoldPatience{2000};
// The first map of some lists only sound or only pictures; a fuller one follows within this.
constexpr milliseconds MapPatience{2000};

bool isWhole(const ProgramMap &program)
{
    const auto isSound = [](const ElementaryStream &stream) {
        return isAudio(stream.codec);
    };
    return program.video() && std::any_of(program.streams.begin(), program.streams.end(), isSound);
}

} // namespace

ChannelFeed::ChannelFeed(const Channel &channel, const RelayLimits &limits, const SupplyMeans &means,
                         Supply::PlaceQuestion place)
    : m_channel(channel)
    , m_clock(means.clock)
    , m_limits(limits)
    , m_mender(channel.source.program)
    , m_ring(2 * limits.viewerQueue)
    , m_supply(channel, means, std::move(place))
{
    m_linger.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &ChannelFeed::abandoned);
    connect(&m_supply, &Supply::arrived, this, &ChannelFeed::receive);
    connect(&m_supply, &Supply::broke, this, &ChannelFeed::breakOff);
    connect(&m_supply, &Supply::claimChanged, this, &ChannelFeed::claimChanged);
    connect(&m_supply, &Supply::crowded, this, &ChannelFeed::crowded);
    connect(&m_supply, &Supply::exhausted, this, &ChannelFeed::lost);
}

void ChannelFeed::breakOff()
{
    m_mender.clear();
    m_index.clear();
    m_health.expectBreak();
    m_unitStart.reset();
    m_held = false;
    if (m_played)
        m_gate.shut(m_clock.steady());
}

void ChannelFeed::receive(const QByteArray &packets)
{
    m_rate.add(packets.size(), m_clock.steady());
    if (!admit(packets))
        return;
    setStarved(false);
    beginWaiting();
    pumpAll();
    balance();
}

bool ChannelFeed::admit(QByteArray packets)
{
    const SteadyTime now = m_clock.steady();
    packets = m_mender.mend(packets, now);
    if (packets.isEmpty())
        return false;
    StreamIndex::Findings found = m_index.scan(packets);
    m_health.add(packets, m_index.program());
    if (found.newProgram && !m_anyBegan)
        noteProgram(*found.newProgram, now);
    if (!m_gate.pass(packets, found, m_index, now))
        return false;
    if (found.unitStart)
        m_unitStart = EntryPoint{m_ring.end() + found.unitStart->offset, found.unitStart->tables};
    m_ring.append(packets, found.entries);
    m_lastVideo = now;
    if (!std::exchange(m_played, true))
        m_firstVideo = now;
    return true;
}

/// Who waits begins where the fuller map holds.
void ChannelFeed::noteProgram(qsizetype offset, SteadyTime now)
{
    if (!m_firstMap)
        m_firstMap = now;
    m_usableFrom = m_ring.end() + offset;
    for (Waiting &waiting : m_waiting)
        waiting.from = std::max(waiting.from, m_usableFrom);
}

bool ChannelFeed::isFullerMapAwaited(SteadyTime now) const
{
    return !m_anyBegan && !m_channel.radio && m_firstMap && now - *m_firstMap < MapPatience
        && m_index.knowsProgram() && !isWhole(*m_index.program());
}

void ChannelFeed::pumpAll()
{
    const QList<Viewer *> viewers = m_viewers; // what a viewer tells may end another
    for (Viewer *viewer : viewers)
        viewer->pump();
}

void ChannelFeed::setStarved(bool starved)
{
    if (std::exchange(m_starved, starved) == starved)
        return;
    const QList<Viewer *> viewers = m_viewers;
    for (Viewer *viewer : viewers)
        viewer->setStarved(starved);
}

void ChannelFeed::attach(Viewer &viewer)
{
    m_linger.stop();
    m_viewers.append(&viewer);
    viewer.setFaultsBefore(faults());
    m_supply.setWatched(true);
    viewer.setStarved(m_starved);
    m_waiting.append({&viewer, m_clock.steady(), m_ring.end()});
    connect(&viewer, &Viewer::advanced, this, &ChannelFeed::viewerAdvanced);
    beginWaiting();
    balance();
}

void ChannelFeed::detach(Viewer &viewer)
{
    viewer.disconnect(this);
    m_viewers.removeOne(&viewer);
    m_waiting.removeIf([&](const Waiting &waiting) { return waiting.viewer == &viewer; });
    m_supply.setWatched(!m_viewers.isEmpty());
    if (m_viewers.isEmpty())
        m_linger.start(m_limits.linger);
    balance();
}

void ChannelFeed::beginWaiting()
{
    const SteadyTime now = m_clock.steady();
    QList<std::pair<QPointer<Viewer>, EntryPoint>> ready;
    m_waiting.removeIf([&](const Waiting &waiting) {
        const auto entry = entryFor(waiting, now);
        if (entry)
            ready.append({waiting.viewer, *entry});
        return entry.has_value();
    });
    m_anyBegan = m_anyBegan || !ready.isEmpty();
    for (const auto &[viewer, entry] : std::as_const(ready)) {
        if (viewer)
            viewer->begin(m_ring, entry);
    }
}

std::optional<EntryPoint> ChannelFeed::entryFor(const Waiting &waiting, SteadyTime now) const
{
    if (isFullerMapAwaited(now))
        return std::nullopt;
    // Who waited for it gets all of what a provider sends in advance, which fills the player's buffer.
    if (const auto entry = m_ring.firstEntryFrom(waiting.from))
        return entry;
    if (const auto entry = m_ring.newestEntry(); entry && entry->offset >= m_usableFrom)
        return entry;
    if (!m_played || !m_index.knowsProgram() || m_ring.begin() == m_ring.end())
        return std::nullopt;
    const bool waitedLong = now - std::max(waiting.since, m_firstVideo) > EntryPatience
        || m_ring.end() - waiting.from > EntryBytes;
    if (!waitedLong)
        return std::nullopt;
    if (m_unitStart && m_unitStart->offset >= m_ring.begin())
        return m_unitStart;
    return EntryPoint{m_ring.begin(), m_index.tables()};
}

/// A provider that could send faster than anybody watches is held, so that nobody loses anything; one that
/// nobody watches needs not be read at all while we linger.
void ChannelFeed::balance()
{
    if (!m_supply.isOpen())
        return;
    qint64 foremost = 0;
    for (const Viewer *viewer : std::as_const(m_viewers))
        foremost = std::max(foremost, viewer->hasBegun() ? viewer->position() : m_ring.end());
    const bool tooFar = m_played && m_ring.end() - foremost > Lead;
    const bool hold = m_viewers.isEmpty() ? m_played : tooFar && !m_unheeded;
    if (hold == m_held)
        return;
    m_held = hold;
    m_heldSince = m_lastVideo = m_clock.steady();
    m_supply.setHeld(hold);
}

void ChannelFeed::viewerAdvanced()
{
    m_unheeded = false;
    balance();
}

void ChannelFeed::check(SteadyTime now)
{
    const QList<Viewer *> viewers = m_viewers;
    for (Viewer *viewer : viewers)
        viewer->check(now);
    beginWaiting();
    if (m_held) {
        // Nobody takes anything: the provider must not wait for them, they will skip.
        m_unheeded = !m_viewers.isEmpty() && now - m_heldSince > HoldPatience;
        balance();
        return;
    }
    if (m_played)
        checkSilence(now);
    m_supply.check(now);
}

void ChannelFeed::checkSilence(SteadyTime now)
{
    const auto silent = now - m_lastVideo - m_supply.rhythm();
    if (silent > m_limits.reopenFor) {
        const Problem why = m_supply.problem();
        emit lost(why ? why : Problem{ProblemCode::UpstreamLost, {}, Said::ProviderFellSilent});
    } else if (silent > m_limits.starved) {
        setStarved(true);
        bridge(now);
    }
}

/// Through the ring, so that nobody gets them but who plays from it, in the middle of nothing.
void ChannelFeed::bridge(SteadyTime now)
{
    if (!m_bridge.isDue(now))
        return;
    m_ring.append(m_bridge.packets(now), {});
    pumpAll();
}

UpstreamStatus ChannelFeed::status() const
{
    UpstreamStatus status;
    status.channelId = m_channel.id;
    status.channelName = m_channel.name;
    status.viewers = int(m_viewers.size());
    status.bytesReceived = m_rate.total();
    status.bitrate = m_rate.bitrate(m_clock.steady());
    status.starved = m_starved;
    status.health = m_health.health();
    m_supply.describe(status);
    return status;
}

StreamFaults ChannelFeed::faults() const
{
    StreamFaults faults;
    faults.resyncs = m_supply.resyncs();
    faults.missing = m_health.health().continuityErrors;
    faults.badTables = m_index.badTables() + m_mender.badTables();
    return faults;
}

int ChannelFeed::signalQuality() const
{
    return m_played && !m_starved ? m_health.cleanShare() : 0;
}
