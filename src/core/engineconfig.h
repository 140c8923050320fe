// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

/// Everything the engine needs to know to start: the settings of contract section 1, checked and in range.
/// Made by `settings`, read by `engine`. Plain value.
struct EngineConfig {
    QString dataDirectory; ///< absolute; exists or can be made
    QString address; ///< numeric IP to listen on; empty: any, IPv4 and IPv6
    quint16 port = 3000; ///< 0: any free
    quint16 streamPort = 5004; ///< 0: any free
    QStringList playlists; ///< URLs or absolute file paths
    QStringList guides; ///< URLs or absolute file paths
    int tuners = 4; ///< 1..64
    bool discovery = true;
    quint16 controlPort = 65001;
    bool testCard = true; ///< channel 999; default: on while there is no playlist
    QString friendlyName; ///< name told to Plex
    QString deviceId; ///< 8 hex digits; empty: the one in the data directory, made once
    QString apiToken; ///< bearer token that opens changing requests from elsewhere; empty: none
    bool allowPublicPeers = false; ///< answer peers that are not loopback, private or link-local
    int maxConsumers = 10000;
    friend bool operator==(const EngineConfig &, const EngineConfig &) = default;
};

Q_DECLARE_METATYPE(EngineConfig)
