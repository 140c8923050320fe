// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/refreshplan.h"

#include <algorithm>

void RefreshPlan::follow(const QList<PlaylistConfig> &playlists)
{
    m_retries.removeIf([&playlists](auto it) {
        return std::none_of(playlists.cbegin(), playlists.cend(), [&it](const PlaylistConfig &playlist) {
            return playlist.enabled && playlist.source == it.key();
        });
    });
}

void RefreshPlan::noteFailure(const QString &source, WallTime now)
{
    auto retry = m_retries.find(source);
    if (retry == m_retries.end())
        retry = m_retries.insert(source, {m_pauses, now});
    retry->at = now + retry->pause.next();
}

void RefreshPlan::putOff(WallTime now)
{
    for (Retry &retry : m_retries) {
        if (retry.at <= now)
            retry.at = now + retry.pause.last().value_or(std::chrono::milliseconds(0));
    }
}

std::optional<WallTime> RefreshPlan::due(const PlaylistConfig &playlist, const KnownPlaylist &known,
                                         WallTime now) const
{
    if (!playlist.enabled)
        return std::nullopt;
    if (const auto retry = m_retries.constFind(playlist.source); retry != m_retries.cend())
        return retry->at;
    if (playlist.refreshInterval.count() == 0)
        return std::nullopt;
    // A clock that was set back must not put it off for long.
    if (!known.lastTried || *known.lastTried > now)
        return now;
    return *known.lastTried + playlist.refreshInterval;
}
