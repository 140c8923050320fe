// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/said.h"

#include <QByteArray>
#include <QString>

/// The search for tuners on UDP 65001 as Plex and libhdhomerun send it: any tuner, any id (hdhomerun.md,
/// section 1).
[[nodiscard]] QByteArray searchRequest();
/// The search for UPnP devices.
[[nodiscard]] QByteArray upnpRequest(const QString &group, quint16 port);

/// What a device answers to searchRequest().
struct SearchReply {
    Saying fault; ///< why a client ignores it; empty: it does not
    QString deviceId; ///< 8 hex digits
    QString baseUrl;
    int tuners = 0;
};
[[nodiscard]] SearchReply readSearchReply(const QByteArray &datagram);
