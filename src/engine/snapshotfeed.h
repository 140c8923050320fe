// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/snapshot.h"
#include "engine/activitylog.h"
#include "engine/snapshotbuilder.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class ConsumerRegistry;

/// Decides when the desktop is told what: snapshots at most four times a second and never two under way while
/// a window is watched, a tray summary at most twice a second always. What changed is read from the registry
/// when a snapshot is made: a change costs no more than starting a timer. Lives on the engine thread, owned
/// by EngineWorker. Without changes no timer runs.
class SnapshotFeed : public QObject {
    Q_OBJECT
public:
    /// Fills in what the feed itself can't see: tuners, upstreams, health.
    using Completion = std::function<void(Snapshot &)>;
    using TrayCompletion = std::function<void(TraySummary &)>;

    SnapshotFeed(const Clock &clock, ConsumerRegistry &registry, Completion complete,
                 TrayCompletion completeTray, QObject *parent = nullptr);

    void setWatched(bool watched);
    void acknowledge();
    /// Something beside the consumers changed (health, tuners, upstreams).
    void noteElsewhere();

signals:
    void snapshotTaken(const Snapshot &snapshot);
    void trayChanged(const TraySummary &summary);

private:
    [[nodiscard]] bool hasChanges() const;
    void noteChange();
    void sendSnapshot();
    void sendTray();

    const Clock &m_clock;
    ConsumerRegistry &m_registry;
    Completion m_complete;
    TrayCompletion m_completeTray;
    SnapshotBuilder m_builder;
    ActivityLog m_activity;
    WallTime m_activitySent{};
    quint64 m_revisionSent = 0; ///< of the registry
    QTimer m_snapshotTimer;
    QTimer m_trayTimer;
    bool m_watched = false;
    bool m_fullWanted = true;
    bool m_elsewhereChanged = false;
    bool m_underWay = false; ///< a snapshot is sent and not acknowledged
};
