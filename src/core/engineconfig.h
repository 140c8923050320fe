// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companionconfig.h"
#include "core/guideconfig.h"
#include "core/handedsockets.h"
#include "core/messageconfig.h"
#include "core/playlistconfig.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

/// Everything the engine needs to know to start: the settings of contract section 1, checked and in range.
/// Made by `settings`, read by `engine`. Plain value.
struct EngineConfig {
    QString dataDirectory; ///< absolute; exists or can be made
    QString address; ///< numeric IP to listen on; empty: any, IPv4 and IPv6
    quint16 port = 3000; ///< 0: any free
    quint16 streamPort = 5004; ///< 0: any free
    QList<PlaylistConfig> playlists; ///< in order; also those that are switched off
    QStringList guides; ///< XMLTV, as URLs or absolute file paths
    QList<GuideConfig> guideConfigs; ///< what is said of some of them, and of those that playlists name
    GuideStyle guideStyle;
    EventStyle events;
    bool originalLogos = false; ///< media servers get the addresses that playlists name, not copies of ours
    std::chrono::hours guideInterval{6}; ///< between refreshes of the guides, 0..720; 0: only when asked
    int guideDays = 7; ///< how far ahead the guide goes out at most, 1..14
    bool placeholders = true; ///< channels that no guide knows get programmes of an hour
    int tuners = 4; ///< 1..64
    std::chrono::seconds stallTimeout{300}; ///< a viewer that takes nothing for so long is ended; 10..3600
    int hlsLimit = 0; ///< kbit/s of the HLS variant to choose at most; 0: the best there is
    bool keepAwake = true; ///< the computer does not go to sleep while somebody watches
    bool discovery = true;
    quint16 controlPort = 65001;
    bool port80 = true; ///< with discovery: the control surface on port 80, too, where it can be had
    bool testCard = true; ///< channel 999; default: on while there is no playlist
    QString friendlyName; ///< name told to Plex
    QString deviceId; ///< 8 hex digits; empty: the one in the data directory, made once
    QString apiToken; ///< bearer token, or its seal, that opens changing requests from elsewhere; empty: none
    QStringList hostNames; ///< by which this computer is reached besides its own: of a DNS, of a proxy
    bool allowPublicPeers = false; ///< answer peers that are not loopback, private or link-local
    bool allowOtherTargets = false; ///< control clients may have video sent to others than themselves
    int maxConsumers = 10000;
    int historySessions = 100'000; ///< that are kept at most
    bool surviveBlackouts = false; ///< the database is told to the platter with each commit
    CompanionConfig companion;
    MessageConfig messages;
    HandedSockets handed{}; ///< not from the settings: of the service manager
    friend bool operator==(const EngineConfig &, const EngineConfig &) = default;
};

Q_DECLARE_METATYPE(EngineConfig)
