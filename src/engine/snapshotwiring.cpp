// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engineparts.h"

// What windows and the tray are told of how it stands.

void EngineParts::collectProgress()
{
    const QList<StreamProgress> streams = m_relay.progress();
    for (const StreamProgress &progress : streams)
        m_registry.noteProgress(progress);
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
