// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/snapshot.h"
#include "core/sourcedschedule.h"
#include "desktop/uimemory.h"
#include "doctor/finding.h"

#include <QMap>

/// Values for the windows to show, as an engine would give them.
namespace samples {

[[nodiscard]] Consumer consumer(int number, ConsumerState state, WallTime now);
[[nodiscard]] Snapshot snapshot(WallTime now); ///< full: two streams, one buffering, one paused, some over
[[nodiscard]] Snapshot crowd(int count, WallTime now); ///< full, with many consumers in all states
[[nodiscard]] DeviceSummary device();
[[nodiscard]] LineupSummary lineup(int channels);
[[nodiscard]] LineupSummary wornLineup(int channels, WallTime now); ///< with missing channels, and playlists
[[nodiscard]] OnNowTable onNow(int channels, WallTime now); ///< two in three channels have something on
[[nodiscard]] GuideSummary guide(int channels, WallTime now); ///< coverage of all sorts, sources of all sorts
[[nodiscard]] SourcedSchedule schedule(const QString &channelId, WallTime now);
[[nodiscard]] GuideCandidates candidates(const QString &channelId, const QString &search);
[[nodiscard]] HistoryPage history(int count, int total, WallTime now);
[[nodiscard]] HistoryReplay replay(const EndedConsumer &session);
[[nodiscard]] Findings findings(); ///< of a checkup: two to be mended, some worth knowing
[[nodiscard]] TraySummary tray(WallTime now);
[[nodiscard]] CompanionState companion(WallTime now); ///< Plex is being set up, Jellyfin does not answer
[[nodiscard]] QList<Event> events(WallTime now); ///< one of each kind, oldest first

} // namespace samples

/// Remembers as long as the test runs.
class MapMemory final : public UiMemory {
public:
    [[nodiscard]] QVariant read(const QString &key) const override { return m_values.value(key); }
    void write(const QString &key, const QVariant &value) override { m_values.insert(key, value); }
    [[nodiscard]] bool contains(const QString &key) const { return m_values.contains(key); }

private:
    QMap<QString, QVariant> m_values;
};
