// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QObject>

#include <chrono>
#include <functional>

/// Has snapshots shown, and asks for the next one only when this one has cost no more than a tenth of the
/// time since: thousands of sessions that change all the time are then shown less often, and take no more of
/// the processor. Main thread; owned by Desktop.
class SnapshotPace : public QObject {
    Q_OBJECT
public:
    explicit SnapshotPace(std::function<void(const Snapshot &)> show, QObject *parent = nullptr);

    void take(const Snapshot &snapshot);

    /// How long to rest after one that cost so much. Pure.
    [[nodiscard]] static std::chrono::milliseconds restAfter(std::chrono::nanoseconds cost);

signals:
    void nextWanted(); ///< once for each

private:
    std::function<void(const Snapshot &)> m_show;
};
