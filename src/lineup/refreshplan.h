// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/growingpause.h"
#include "core/playlistconfig.h"
#include "lineup/lineupmemory.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// When each playlist is to be refreshed: an interval after it was tried last, or sooner where it could not
/// be fetched. Reckons only; has no timer. Playlists are named by their source.
class RefreshPlan {
public:
    void setPauses(const GrowingPause &pauses) { m_pauses = pauses; }
    void follow(const QList<PlaylistConfig> &playlists); ///< forgets failures of others

    void noteFailure(const QString &source, WallTime now);
    void noteSuccess(const QString &source) { m_retries.remove(source); }
    void putOff(WallTime now); ///< somebody stopped it: what has its time now has it later
    [[nodiscard]] bool hasFailed() const { return !m_retries.isEmpty(); }

    /// None: only when asked.
    [[nodiscard]] std::optional<WallTime> due(const PlaylistConfig &playlist, const KnownPlaylist &known,
                                              WallTime now) const;

private:
    struct Retry {
        GrowingPause pause;
        WallTime at;
    };
    QHash<QString, Retry> m_retries; ///< of those that failed
    GrowingPause m_pauses;
};
