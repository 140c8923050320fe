// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QHash>
#include <QList>

#include <chrono>

/// What a session did at one moment.
struct TrackPoint {
    WallTime at;
    ConsumerState state;
    qint64 bitrate; ///< bits per second
};

/// State and bit rate of each session over the last ten minutes, as far as snapshots were taken. Main thread;
/// owned by the consumers page. Bounded: 600 points of each of the 500 sessions that came last.
class SessionTracks {
public:
    static constexpr std::chrono::minutes Span{10};

    void apply(const Snapshot &snapshot, const QList<Consumer> &consumers);
    [[nodiscard]] QList<TrackPoint> of(const QString &consumerId) const { return m_tracks.value(consumerId); }

private:
    void note(const Consumer &consumer, WallTime at);

    QHash<QString, QList<TrackPoint>> m_tracks; ///< by consumer id
};
