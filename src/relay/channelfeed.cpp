// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/channelfeed.h"

#include "core/redaction.h"
#include "relay/logging.h"
#include "relay/upstream.h"
#include "relay/viewer.h"

#include <algorithm>

using namespace std::chrono;

namespace {

// Without a random access point for so long, playing starts at any picture.
constexpr milliseconds EntryPatience{2000};
constexpr qint64 EntryBytes = 4 * 1024 * 1024;
// How far the upstream may be ahead of its fastest viewer, and how long it is held for one that takes
// nothing.
constexpr qint64 Lead = 2 * 1024 * 1024;
constexpr milliseconds HoldPatience{2000};
constexpr milliseconds ShortestPause{200}, LongestPause{5000};
constexpr milliseconds Steady{5000}; ///< of playing, after which failures are forgotten

} // namespace

ChannelFeed::ChannelFeed(const Channel &channel, const Clock &clock, const RelayLimits &limits,
                         QObject *upstreamOwner, PlaylistFormat playlist)
    : m_channel(channel)
    , m_clock(clock)
    , m_limits(limits)
    , m_upstreamOwner(upstreamOwner)
    , m_playlist(playlist)
    , m_ring(2 * limits.viewerQueue)
{
    m_linger.setSingleShot(true);
    m_reopen.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &ChannelFeed::abandoned);
    connect(&m_reopen, &QTimer::timeout, this, &ChannelFeed::openUpstream);
    m_lastPackets = m_clock.steady();
    // Not at once: whoever makes a feed first connects to what it may have to say.
    m_reopen.start(0);
}

ChannelFeed::~ChannelFeed()
{
    closeUpstream();
}

void ChannelFeed::openUpstream()
{
    m_index.clear();
    m_health.expectBreak();
    m_unitStart.reset();
    m_gate = m_delivered;
    m_gated = 0;
    m_held = false;
    m_openedAt = m_clock.steady();
    m_upstream = makeUpstream(m_channel, m_clock, m_upstreamOwner, m_playlist);
    connect(m_upstream, &Upstream::packetsArrived, this, &ChannelFeed::receive);
    connect(m_upstream, &Upstream::failed, this, &ChannelFeed::upstreamFailed);
    connect(m_upstream, &Upstream::foundPlaylist, this, &ChannelFeed::turnToPlaylist);
    m_upstream->open();
}

void ChannelFeed::upstreamFailed(const Problem &problem)
{
    m_problem = problem.detail;
    qCInfo(lcRelay) << "channel" << m_channel.guideNumber << "upstream failed:" << problem.detail;
    closeUpstream();
    const SteadyTime now = m_clock.steady();
    if (!m_delivered || m_viewers.isEmpty() || now - m_lastPackets > m_limits.reopenFor) {
        emit lost(problem);
        return;
    }
    if (now - m_openedAt > Steady)
        m_failures = 0;
    m_reopen.start(std::min(ShortestPause * (1 << std::min(m_failures, 5)), LongestPause));
    ++m_failures;
}

void ChannelFeed::turnToPlaylist(PlaylistFormat format)
{
    qCInfo(lcRelay) << "channel" << m_channel.guideNumber << "is a playlist: opened anew with ffmpeg";
    closeUpstream();
    m_playlist = format;
    emit foundPlaylist(format);
    m_reopen.start(0);
}

void ChannelFeed::closeUpstream()
{
    if (!m_upstream)
        return;
    m_upstream->disconnect(this);
    m_upstream->close();
    m_upstream.clear();
}

/// Who waits for the first video is refused in their own time; who comes later must not wait for a connection
/// that is dead.
void ChannelFeed::openSilentAnew(SteadyTime now)
{
    if (!m_upstream || m_viewers.isEmpty() || now - m_openedAt <= m_limits.firstVideo)
        return;
    closeUpstream();
    m_reopen.start(ShortestPause);
}

void ChannelFeed::receive(const QByteArray &packets)
{
    const SteadyTime now = m_clock.steady();
    m_rate.add(packets.size(), now);
    m_lastPackets = now;
    if (!std::exchange(m_delivered, true))
        m_firstPackets = now;
    const StreamIndex::Findings found = m_index.scan(packets);
    m_health.add(packets, m_index.program());
    admit(packets, found);
    if (m_starved && !m_gate)
        setStarved(false);
    beginWaiting();
    const QList<Viewer *> viewers = m_viewers; // what a viewer tells may end another
    for (Viewer *viewer : viewers)
        viewer->pump();
    balance();
}

void ChannelFeed::admit(QByteArray packets, StreamIndex::Findings found)
{
    if (m_gate && !passGate(packets, found))
        return;
    if (found.unitStart)
        m_unitStart = EntryPoint{m_ring.end() + found.unitStart->offset, found.unitStart->tables};
    m_ring.append(packets, found.entries);
}

/// After a break the viewers go on where a decoder can, with the tables as they are now.
bool ChannelFeed::passGate(QByteArray &packets, StreamIndex::Findings &found)
{
    m_gated += packets.size();
    const bool waitedLong = m_gated > EntryBytes || m_clock.steady() - m_openedAt > EntryPatience;
    if (found.entries.isEmpty() && !(waitedLong && m_index.knowsProgram()))
        return false;
    const EntryPoint from =
        found.entries.isEmpty() ? EntryPoint{0, m_index.tables()} : found.entries.constFirst();
    const qint64 shift = from.tables.size() - from.offset;
    packets = from.tables + packets.sliced(from.offset);
    for (EntryPoint &entry : found.entries)
        entry.offset += shift;
    if (found.unitStart)
        found.unitStart->offset += shift;
    if (found.unitStart && found.unitStart->offset < 0)
        found.unitStart.reset();
    m_gate = false;
    return true;
}

void ChannelFeed::setStarved(bool starved)
{
    m_starved = starved;
    const QList<Viewer *> viewers = m_viewers;
    for (Viewer *viewer : viewers)
        viewer->setStarved(starved);
}

void ChannelFeed::attach(Viewer &viewer)
{
    m_linger.stop();
    m_viewers.append(&viewer);
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
    for (const auto &[viewer, entry] : std::as_const(ready)) {
        if (viewer)
            viewer->begin(m_ring, entry);
    }
}

std::optional<EntryPoint> ChannelFeed::entryFor(const Waiting &waiting, SteadyTime now) const
{
    // Who waited for it gets all of what a provider sends in advance, which fills the player's buffer.
    if (const auto entry = m_ring.firstEntryFrom(waiting.from))
        return entry;
    if (const auto entry = m_ring.newestEntry())
        return entry;
    if (!m_delivered || !m_index.knowsProgram() || m_ring.begin() == m_ring.end())
        return std::nullopt;
    const bool waitedLong = now - std::max(waiting.since, m_firstPackets) > EntryPatience
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
    if (!m_upstream)
        return;
    qint64 foremost = 0;
    for (const Viewer *viewer : std::as_const(m_viewers))
        foremost = std::max(foremost, viewer->hasBegun() ? viewer->position() : m_ring.end());
    const bool tooFar = m_delivered && m_ring.end() - foremost > Lead;
    const bool hold = m_viewers.isEmpty() ? m_delivered : tooFar && !m_unheeded;
    if (hold == m_held)
        return;
    m_held = hold;
    m_heldSince = m_lastPackets = m_clock.steady();
    m_upstream->setHeld(hold);
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
    if (!m_delivered)
        return openSilentAnew(now);
    const auto silent = now - m_lastPackets;
    if (silent > m_limits.starved && !m_starved)
        setStarved(true);
    if (silent > m_limits.upstreamSilent && m_upstream && now - m_openedAt > m_limits.upstreamSilent)
        upstreamFailed({ProblemCode::UpstreamLost, {}, QStringLiteral("the provider fell silent")});
}

UpstreamStatus ChannelFeed::status() const
{
    UpstreamStatus status;
    status.channelId = m_channel.id;
    status.channelName = m_channel.name;
    status.address = redacted(m_channel.source.url);
    status.viewers = int(m_viewers.size());
    status.bytesReceived = m_rate.total();
    status.bitrate = m_rate.bitrate(m_clock.steady());
    status.starved = m_starved;
    status.problem = m_problem;
    status.health = m_health.health();
    return status;
}

int ChannelFeed::signalQuality() const
{
    return m_starved ? 0 : m_health.cleanShare();
}
