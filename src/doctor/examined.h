// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/engineconfig.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

/// One address of this computer.
struct OwnAddress {
    QHostAddress address;
    int prefixLength = 0; ///< of its network; 0: not known
    QHostAddress broadcast; ///< null: none
    QString interfaceName;
};

/// How long the checkup waits; the defaults are the product's.
struct CheckupLimits {
    std::chrono::milliseconds document{5000};
    std::chrono::milliseconds guide{10'000};
    std::chrono::milliseconds video{22'000}; ///< the product itself gives up after 20 s
    std::chrono::milliseconds scan{10'000};
    std::chrono::milliseconds poll{300}; ///< between looks at a running scan
    std::chrono::milliseconds search{1500}; ///< for an answer to a search
    std::chrono::milliseconds gather{800}; ///< for all answers to a broadcast
    std::chrono::milliseconds services{2000}; ///< for systemctl
    std::chrono::milliseconds whole{90'000};
};

/// The device that a checkup looks at, and from where. Plain value.
struct Examined {
    QStringList addresses; ///< "192.168.1.20:3000", best first, loopback last
    quint16 streamPort = 5004;
    bool discovery = true;
    bool publicPeersAllowed = false;
    QList<OwnAddress> own; ///< addresses of this computer
    bool asksNetwork = true; ///< broadcasts for devices with the same id
    quint16 searchPort = 65001; ///< the device's
    quint16 clientsPort = 65001; ///< the one that clients ask
    quint16 upnpPort = 1900;
    QHostAddress upnpGroup; ///< default: SSDP's
    quint16 fallbackPort = 5004; ///< which Plex tries for a lost channel
    QString etcDirectory; ///< default: /etc
    QString serviceProgram; ///< default: systemctl
    CheckupLimits limits;

    Examined();
    /// What the engine tells of itself and how it is configured, on this computer.
    [[nodiscard]] static Examined from(const DeviceSummary &device, const EngineConfig &config);
};

[[nodiscard]] QList<OwnAddress> ownAddresses();
