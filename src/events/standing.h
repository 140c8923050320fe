// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datause.h"
#include "core/event.h"
#include "core/guidestate.h"
#include "core/health.h"
#include "core/lineupstate.h"
#include "core/stream.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

/// All that conditions are read from, at one moment. Plain value.
struct Situation {
    WallTime wall;
    SteadyTime steady;
    StoreHealth store;
    DiscoveryHealth discovery;
    QList<PlaylistState> playlists;
    QList<GuideSourceState> guides;
    QList<DataUse> dataUse;
    QList<Consumer> viewers; ///< with an open stream; the check-up's own are left out
    QList<UpstreamStatus> upstreams;
    QList<TunerStatus> tuners;
};

/// Somebody was turned away for want of a tuner, or of a place at the provider's.
struct TurnedAway {
    SteadyTime at;
    ClientIdentity client;
    QString guideNumber;
    bool wereTunersFull = true; ///< else it was the provider's limit
};

/// How long something must be so before it is a condition.
struct StandingPatience {
    std::chrono::milliseconds stuck{std::chrono::seconds(10)}; ///< without video
    std::chrono::milliseconds turnedAway{std::chrono::seconds(60)}; ///< since the last refusal
    std::chrono::milliseconds database{std::chrono::seconds(3)}; ///< that can't be written
    std::chrono::milliseconds neverGood{std::chrono::minutes(30)}; ///< a source that never could be read
};

/// Reads from situations what holds now and is worth telling. Pure but for since when something is so, which
/// it remembers for what is so now only. Owned by EventWatch.
class Standing {
public:
    explicit Standing(const StandingPatience &patience = {});

    void noteTurnedAway(const TurnedAway &refusal) { m_turnedAway = refusal; }
    [[nodiscard]] QList<Event> conditions(const Situation &now);
    /// Something waits for its time to be a condition, or to be none any more.
    [[nodiscard]] bool isWaiting() const { return !m_since.isEmpty() || m_turnedAway; }

private:
    [[nodiscard]] std::chrono::milliseconds lasted(const QString &what, SteadyTime now);
    void addViewers(QList<Event> &out, const Situation &now);
    void addBackups(QList<Event> &out, const Situation &now) const;
    void addTunersFull(QList<Event> &out, const Situation &now);
    void addPlaylists(QList<Event> &out, const Situation &now);
    static void addDataUse(QList<Event> &out, const Situation &now);
    void addGuides(QList<Event> &out, const Situation &now);
    void addOurselves(QList<Event> &out, const Situation &now);
    [[nodiscard]] bool isStaleForLong(const QString &what, const Problem &problem,
                                      std::optional<WallTime> lastGood, const Situation &now);

    const StandingPatience m_patience;
    std::optional<TurnedAway> m_turnedAway;
    QHash<QString, SteadyTime> m_since, m_before; ///< what is so, from when on; and at the last look
};
