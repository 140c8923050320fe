// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xtreamaccount.h"
#include "engine/engineparts.h"
#include "lineup/channelidentity.h"

#include <algorithm>

// What windows and the tray are told of how it stands.

void EngineParts::collectProgress()
{
    const QList<StreamProgress> streams = m_relay.progress();
    for (const StreamProgress &progress : streams)
        m_registry.noteProgress(progress);
    m_data.note(m_relay.received(), m_clock.wall());
    m_feed.noteElsewhere();
    m_events.lookSoon();
    m_loops.noteInterest();
    if (streams.isEmpty())
        m_progressTimer.stop();
}

void EngineParts::completeSnapshot(Snapshot &snapshot) const
{
    snapshot.tuners = m_relay.tuners();
    snapshot.upstreams = m_relay.upstreams();
    snapshot.blocked = m_relay.blocked();
    snapshot.store = m_store.health();
    snapshot.discovery = discoveryHealth();
    snapshot.dataUse = dataUse();
}

/// Playlists of one account share what is allowed: the smallest limit that one of them gives.
QList<DataUse> EngineParts::dataUse() const
{
    QList<DataUse> uses;
    const WallTime now = m_clock.wall();
    for (const PlaylistConfig &playlist : m_config.playlists) {
        const QString account = accountIdOf(playlist.source);
        const QString provider = account.isEmpty() ? playlistId(playlist.source) : account;
        const auto known = std::ranges::find(uses, provider, &DataUse::provider);
        if (!playlist.enabled)
            continue;
        if (known == uses.end())
            uses.append(
                {provider, playlistName(playlist), m_data.received(provider, now), playlist.dataLimit});
        else if (playlist.dataLimit > 0 && (known->limit == 0 || playlist.dataLimit < known->limit))
            known->limit = playlist.dataLimit;
    }
    return uses;
}

void EngineParts::completeTray(TraySummary &summary) const
{
    summary.store = m_store.health();
    summary.discovery = discoveryHealth();
    summary.sleep = m_sleep ? m_sleep->health() : SleepHealth{m_config.keepAwake, false, {}};
    summary.tunerCount = m_config.tuners;
    for (const TunerStatus &tuner : m_relay.tuners()) {
        summary.tunersInUse += tuner.stream.has_value();
        summary.bitrate += tuner.bitrate;
    }
    summary.pausedUntil = m_pausedUntil;
    summary.tunersExhausted = m_events.isStanding(EventKind::TunersFull);
    summary.shortage = m_companion.state().shortage;
    summary.lineup = lineupProblem();
    if (!summary.lineup)
        summary.lineup = staleProblem();
}

DeviceDescription EngineParts::description() const
{
    return {m_identity, m_config.friendlyName, m_config.tuners};
}
