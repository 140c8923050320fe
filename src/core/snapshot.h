// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activitypoint.h"
#include "core/channel.h"
#include "core/companionstate.h"
#include "core/consumer.h"
#include "core/datause.h"
#include "core/event.h"
#include "core/guidestate.h"
#include "core/health.h"
#include "core/lineupstate.h"
#include "core/result.h"
#include "core/sleephealth.h"
#include "core/stream.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

/// All the desktop may know at one instant; the consumers come as a difference to the snapshot before.
/// Never more than one is under way: the desktop acknowledges each (Engine::acknowledgeSnapshot).
struct Snapshot {
    bool full = false; ///< `upserts` are all there are; else a difference
    QList<Consumer> upserts; ///< new or changed; no id of it is also in `removed`
    QStringList removed; ///< consumer ids
    ConsumerStatistics statistics;
    QList<TunerStatus> tuners;
    QList<UpstreamStatus> upstreams;
    StoreHealth store;
    DiscoveryHealth discovery;
    QMap<QString, WallTime> blocked; ///< addresses whose requests for video are refused, until when
    QList<DataUse> dataUse; ///< of each provider that is used
    QList<ActivityPoint> activity; ///< full: the last hour; else the points since the snapshot before
    WallTime at;
};

/// What the tray needs even while no window is open. Sent on change, at most twice a second.
struct TraySummary {
    ConsumerStatistics statistics;
    QList<Consumer> running; ///< those with an open stream, oldest first, at most 20
    int streams = 0; ///< open ones, also those beyond `running`
    StoreHealth store;
    DiscoveryHealth discovery;
    SleepHealth sleep;
    int tunersInUse = 0;
    int tunerCount = 0;
    qint64 bitrate = 0; ///< bits per second to all clients
    /// New viewers are refused until then, or (the far future) until somebody resumes; none: they are not.
    std::optional<WallTime> pausedUntil;
    bool tunersExhausted = false; ///< a request was refused for want of a tuner in the last minute
    std::optional<TunerShortage> shortage; ///< a recording that begins soon finds no tuner
    Problem lineup; ///< why the lineup is empty or stale; code None when fine
};

Q_DECLARE_METATYPE(Snapshot)
Q_DECLARE_METATYPE(TraySummary)
Q_DECLARE_METATYPE(Problem)
Q_DECLARE_METATYPE(HistoryPage)
Q_DECLARE_METATYPE(HistoryReplay)
