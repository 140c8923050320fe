// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/companionstate.h"
#include "core/consumer.h"
#include "core/event.h"
#include "core/health.h"
#include "core/lineupchanges.h"
#include "core/lineupstate.h"
#include "core/messagestate.h"
#include "core/storestatistics.h"
#include "core/tallies.h"
#include "device/devicedocuments.h"
#include "lineup/logoshelf.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class ConnectionBudget;
class ConsumerRegistry;
class Guide;
class Lineup;
class Relay;

/// What HttpFront serves: the parts it asks, and functions for what lies beyond its layer. All must outlive
/// it; every function but lineupProblem must be set and is called on the engine thread.
struct HttpParts {
    const Clock &clock;
    ConsumerRegistry &registry;
    Lineup &lineup;
    Guide &guide;
    Relay &relay;
    const FrequencyPlan &frequencies;

    std::function<DeviceDescription()> description;
    std::function<StoreHealth()> storeHealth;
    std::function<DiscoveryHealth()> discoveryHealth;
    std::function<Problem()> lineupProblem{}; ///< None: fine; may be unset, which is fine too
    std::function<bool()> isReady; ///< restored, and the first lineup is in

    /// The answer comes back on the engine thread while `context` lives.
    std::function<void(const HistoryQuery &, QObject *context, std::function<void(const HistoryPage &)>)>
        readHistory;
    std::function<void(const QString &consumerId, QObject *context,
                       std::function<void(const HistoryReplay &)>)>
        readReplay;

    std::function<ScanStatus()> scanStatus;
    std::function<void()> startScan;
    std::function<void()> abortScan;
    /// '+', '-' or 'x' (lineup/lineup.h), kept over a restart. False: unknown channel.
    std::function<bool(const QString &guideNumber, QChar sign)> setFavorite;

    QString version;
    QString apiToken; ///< or its seal (core/tokenseal.h); empty: changing requests only from this computer
    bool allowPublicPeers = false;

    std::function<QList<PlaylistState>()> playlists{}; ///< without secrets
    std::function<QList<MissingChannel>()> missingChannels{};
    std::function<void(const QStringList &channelIds)> forgetMissing{};
    std::function<LineupChanges()> lineupChanges{};
    std::function<QList<Event>(int limit)> events{}; ///< newest first; may be unset
    /// A picture by its name (logoKey()); unset: none are served.
    std::function<void(const QString &key, QObject *context, std::function<void(const Logo &)>)> readLogo{};
    std::shared_ptr<ConnectionBudget> budget{}; ///< shared with other ports; null: one of its own
    QStringList hostNames{}; ///< by which we are reached, besides those of this computer

    /// For /metrics; unset: those are left out.
    std::function<StoreStatistics()> storeStatistics{};
    std::function<StreamTally()> streamTally{};
    std::function<QList<ThreadTally>()> threadTallies{};

    std::function<CompanionState()> companion{}; ///< unset: there are no media servers
    std::function<MessageState()> messages{}; ///< unset: nobody outside is told anything
    /// The answer comes on the engine thread while `context` lives.
    std::function<void(const QString &target, QObject *context, std::function<void(const MessageTest &)>)>
        testMessage{};
};
