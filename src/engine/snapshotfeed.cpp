// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshotfeed.h"

#include "consumers/consumerregistry.h"

using namespace std::chrono_literals;

namespace {
constexpr auto snapshotPause = 250ms;
constexpr auto trayPause = 500ms;
constexpr int trayRows = 20;
} // namespace

SnapshotFeed::SnapshotFeed(const Clock &clock, ConsumerRegistry &registry, Completion complete,
                           TrayCompletion completeTray, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_registry(registry)
    , m_complete(std::move(complete))
    , m_completeTray(std::move(completeTray))
{
    m_snapshotTimer.setSingleShot(true);
    m_snapshotTimer.setInterval(snapshotPause);
    m_trayTimer.setSingleShot(true);
    m_trayTimer.setInterval(trayPause);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &SnapshotFeed::sendSnapshot);
    connect(&m_trayTimer, &QTimer::timeout, this, &SnapshotFeed::sendTray);
    connect(&m_registry, &ConsumerRegistry::changed, this, &SnapshotFeed::noteChange);
    connect(&m_registry, &ConsumerRegistry::progressed, this, &SnapshotFeed::noteChange);
    connect(&m_registry, &ConsumerRegistry::ended, this, [this](const EndedConsumer &ended) {
        if (m_watched)
            m_builder.noteGone(ended.consumer.id);
        noteChange();
    });
}

void SnapshotFeed::setWatched(bool watched)
{
    m_watched = watched;
    m_fullWanted = true;
    m_underWay = false;
    m_snapshotTimer.stop();
    if (watched)
        sendSnapshot();
}

void SnapshotFeed::acknowledge()
{
    m_underWay = false;
    if (hasChanges())
        noteChange();
}

bool SnapshotFeed::hasChanges() const
{
    return m_registry.revision() != m_revisionSent || m_builder.hasGone() || m_elsewhereChanged;
}

void SnapshotFeed::noteElsewhere()
{
    m_elsewhereChanged = true;
    noteChange();
}

void SnapshotFeed::noteChange()
{
    if (!m_trayTimer.isActive())
        m_trayTimer.start();
    if (m_watched && !m_underWay && !m_snapshotTimer.isActive())
        m_snapshotTimer.start();
}

void SnapshotFeed::sendSnapshot()
{
    if (!m_watched || m_underWay)
        return;
    const WallTime now = m_clock.wall();
    const ConsumerStatistics statistics = m_registry.statistics();
    m_activity.note(now, statistics);
    Snapshot snapshot = m_fullWanted ? m_builder.takeFull(m_registry.all())
                                     : m_builder.takeDifference(m_registry.changedSince(m_revisionSent));
    snapshot.activity = m_fullWanted ? m_activity.points() : m_activity.pointsSince(m_activitySent);
    snapshot.statistics = statistics;
    snapshot.at = now;
    m_complete(snapshot);
    m_activitySent = now;
    m_revisionSent = m_registry.revision();
    m_fullWanted = false;
    m_elsewhereChanged = false;
    m_underWay = true;
    emit snapshotTaken(snapshot);
}

void SnapshotFeed::sendTray()
{
    TraySummary summary;
    summary.statistics = m_registry.statistics();
    m_activity.note(m_clock.wall(), summary.statistics);
    summary.running = m_registry.running(trayRows, &summary.streams);
    m_completeTray(summary);
    emit trayChanged(summary);
}
