// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <QByteArray>
#include <QList>

/// Who may ask what (contract, section 3). Plain value.
struct AccessRules {
    QByteArray apiToken; ///< opens changing requests from elsewhere; empty: none does
    bool allowPublicPeers = false;
    QList<QByteArray> ownNames; ///< host names that are ours, lower case, besides localhost
};

/// What a route may do to us.
enum class RouteKind : quint8 {
    Reading,
    Tuner, ///< changes little, and media servers elsewhere must be able to: /Live, lineup.post
    Changing, ///< for this computer, or a bearer of the token
};

enum class Access : quint8 { Granted, PublicPeer, ForeignHost, ForeignOrigin, NotThisComputer };

/// Decides by the two ends and the headers, never by anything kept. All pure.
namespace accesspolicy {
[[nodiscard]] QHostAddress unmapped(const QHostAddress &address); ///< IPv4-mapped IPv6 as IPv4
[[nodiscard]] PeerKind kindOf(const QHostAddress &peer, const QHostAddress &local);

/// Host of a Host header, lower case, without port and brackets.
[[nodiscard]] QByteArray hostOf(QByteArrayView authority);
/// Our address, loopback, or one of our names: anything else may be a foreign name that was made to point
/// here (DNS rebinding).
[[nodiscard]] bool isOurs(QByteArrayView authority, const ConnectionEnds &ends, const AccessRules &rules);
/// The Host is ours or any numeric address: no foreign name was made to point here.
[[nodiscard]] bool isHostPlain(const Request &request, const AccessRules &rules);
/// A browser says that another site's page asks, which it does for pictures too, where it sends no Origin.
[[nodiscard]] bool isCrossSite(const Request &request);
/// The Origin is missing or ours.
[[nodiscard]] bool isOriginOurs(const Request &request, const AccessRules &rules);
[[nodiscard]] Access judge(const Request &request, RouteKind kind, const AccessRules &rules);
} // namespace accesspolicy
