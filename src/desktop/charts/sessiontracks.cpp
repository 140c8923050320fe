// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/sessiontracks.h"

#include <QSet>

using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostTracks = 500;
constexpr auto finest = 1s; // points of one session that say the same state come no closer
} // namespace

void SessionTracks::apply(const Snapshot &snapshot, const QList<Consumer> &consumers)
{
    for (const QString &id : snapshot.removed)
        m_tracks.remove(id);
    if (snapshot.full) {
        QSet<QString> kept;
        for (const Consumer &consumer : snapshot.upserts)
            kept.insert(consumer.id);
        m_tracks.removeIf([&kept](const auto &track) { return !kept.contains(track.key()); });
    }
    const bool isCrowd = consumers.size() > mostTracks;
    QSet<QString> latest;
    for (qsizetype at = consumers.size() - mostTracks; isCrowd && at < consumers.size(); ++at)
        latest.insert(consumers.at(at).id);
    for (const Consumer &consumer : snapshot.upserts) {
        if (!isCrowd || latest.contains(consumer.id))
            note(consumer, snapshot.at);
    }
    if (m_tracks.size() > mostTracks)
        m_tracks.removeIf([&latest](const auto &track) { return !latest.contains(track.key()); });
}

void SessionTracks::note(const Consumer &consumer, WallTime at)
{
    const bool known = m_tracks.contains(consumer.id);
    if (!known && !consumer.hasStream)
        return; // nothing runs that could be drawn
    QList<TrackPoint> &track = m_tracks[consumer.id];
    const TrackPoint point{at, consumer.state, consumer.bitrate};
    if (!track.isEmpty() && track.constLast().state == point.state && at - track.constLast().at < finest
        && at >= track.constLast().at)
        return;
    while (!track.isEmpty() && track.constLast().at > at) // the clock was set back
        track.removeLast();
    track.append(point);
    while (track.size() > 2 && at - track.at(1).at > Span)
        track.removeFirst();
}
