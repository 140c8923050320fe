// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

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

/// Told once when the engine listens; the ready line of contract section 1.
struct ReadyNotice {
    QString apiAddress;
    QString streamAddress;
    QString deviceId;
};

Q_DECLARE_METATYPE(DeviceSummary)
Q_DECLARE_METATYPE(ReadyNotice)
