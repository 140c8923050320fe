// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channeltrial.h"
#include "core/consumer.h"
#include "core/devicesummary.h"
#include "core/event.h"
#include "core/guidestate.h"
#include "core/lineupnews.h"
#include "core/lineupstate.h"
#include "core/snapshot.h"

/// What the demonstration shows: invented channels, guides, viewers and a week's history, the same each time
/// but for the clock. Pure.
namespace demovalues {

inline constexpr int Channels = 120;
inline constexpr int Tuners = 6;

[[nodiscard]] DeviceSummary device();
[[nodiscard]] QList<Channel> channels();
[[nodiscard]] QList<DataUse> dataUse();
[[nodiscard]] LineupSummary lineup(WallTime now); ///< with its playlists, one of which has trouble
[[nodiscard]] GuideSummary guide(WallTime now);
[[nodiscard]] OnNowTable onNow(WallTime now);
[[nodiscard]] ChannelSchedule schedule(const QString &channelId, WallTime now);
/// A Plex that all is right in but for two channels, and what was changed there.
[[nodiscard]] CompanionState companion(WallTime now);
[[nodiscard]] LineupNews news(WallTime now); ///< of the last refresh
[[nodiscard]] ChannelTrial trial(const QString &channelId); ///< what its test finds
/// Viewer `number`, `age` after it tuned in: who it is decides what becomes of it.
[[nodiscard]] Consumer viewer(int number, WallTime now, std::chrono::seconds age);
[[nodiscard]] UpstreamStatus upstream(const Consumer &consumer, WallTime now);
/// What was worth telling in the last hours, oldest first.
[[nodiscard]] QList<Event> events(WallTime now);
[[nodiscard]] QList<ActivityPoint> lastHour(WallTime now);
/// Sessions that ended in the last seven days, newest first.
[[nodiscard]] QList<EndedConsumer> week(WallTime now);
[[nodiscard]] HistoryReplay replay(const EndedConsumer &session);

} // namespace demovalues
