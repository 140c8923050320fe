// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/consumer.h"
#include "core/guidestate.h"
#include "core/lineupstate.h"
#include "core/result.h"
#include "core/sleephealth.h"
#include "core/stream.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

/// What the store can do at the moment.
struct StoreHealth {
    bool persistent = true; ///< false: memory only, writes are kept and retried
    int waiting = 0; ///< changes not yet on disk
    Problem problem; ///< the last trouble; stays, with persistent true, when a corrupt file was set aside
    friend bool operator==(const StoreHealth &, const StoreHealth &) = default;
};

/// Whether others on the network can find us.
struct DiscoveryHealth {
    bool enabled = true;
    bool hdhomerun = false; ///< UDP 65001 is ours
    bool ssdp = false; ///< joined on at least one interface
    Problem problem;
    friend bool operator==(const DiscoveryHealth &, const DiscoveryHealth &) = default;
};

/// What the device says it is and where it is reached.
struct DeviceSummary {
    QString friendlyName;
    QString deviceId;
    QString apiAddress; ///< "http://127.0.0.1:3000"
    QString streamAddress; ///< "http://127.0.0.1:5004"
    QStringList plexAddresses; ///< "192.168.1.20:3000", what to type into Plex; best first, loopback last
    QStringList guideAddresses; ///< "http://192.168.1.20:3000/epg.xml", same order
    int tunerCount = 0;
    friend bool operator==(const DeviceSummary &, const DeviceSummary &) = default;
};

/// How many consumers were in each state from `at` on, until the next point. Kept for the last hour.
struct ActivityPoint {
    WallTime at;
    ConsumerStatistics statistics;
    friend bool operator==(const ActivityPoint &, const ActivityPoint &) = default;
};

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
    QList<ActivityPoint> activity; ///< full: the last hour; else the points since the snapshot before
    WallTime at;
};

/// What the tray needs even while no window is open. Sent on change, at most twice a second.
struct TraySummary {
    ConsumerStatistics statistics;
    QList<Consumer> running; ///< those with an open stream, oldest first, at most 20
    StoreHealth store;
    DiscoveryHealth discovery;
    SleepHealth sleep;
    bool tunersExhausted = false; ///< a request was refused for want of a tuner in the last minute
    Problem lineup; ///< why the lineup is empty or stale; code None when fine
};

/// Told once when the engine listens; the ready line of contract section 1.
struct ReadyNotice {
    QString apiAddress;
    QString streamAddress;
    QString deviceId;
};

Q_DECLARE_METATYPE(Snapshot)
Q_DECLARE_METATYPE(TraySummary)
Q_DECLARE_METATYPE(DeviceSummary)
Q_DECLARE_METATYPE(ReadyNotice)
Q_DECLARE_METATYPE(Problem)
Q_DECLARE_METATYPE(HistoryPage)
Q_DECLARE_METATYPE(HistoryReplay)
