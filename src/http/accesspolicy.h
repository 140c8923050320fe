// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokenseal.h"
#include "device/neighbourhood.h"
#include "http/request.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// Who may ask what (contract, section 3). Plain value.
struct AccessRules {
    std::optional<TokenSeal> apiToken; ///< opens changing requests from elsewhere; none: nothing does
    bool allowPublicPeers = false;
    QList<QByteArray> ownNames; ///< host names that are ours, lower case, besides localhost
    QList<quint16> ownPorts; ///< that pages of ours come from
};

/// What a route may do to us.
enum class RouteKind : quint8 {
    Open, ///< what media servers read, by whatever name they know us
    Reading, ///< who watches what, and the rest that concerns the house alone
    Acting, ///< changes little, and media servers elsewhere must be able to: /Live, lineup.post
    Changing, ///< for this computer, or a bearer of the token
    Stream, ///< video: players call us by any name, browsers by one of ours only
};

enum class Access : quint8 { Granted, PublicPeer, ForeignHost, ForeignOrigin, NotThisComputer };

/// Decides by the two ends and the headers, never by anything kept. All pure.
namespace accesspolicy {
[[nodiscard]] QHostAddress unmapped(const QHostAddress &address); ///< IPv4-mapped IPv6 as IPv4
[[nodiscard]] PeerKind kindOf(const QHostAddress &peer, const QHostAddress &local,
                              const Neighbourhood &neighbours = {});

/// Host of a Host header, lower case, without port and brackets.
[[nodiscard]] QByteArray hostOf(QByteArrayView authority);
/// Our address, loopback, or one of our names: anything else may be a foreign name that was made to point
/// here (DNS rebinding).
[[nodiscard]] bool isOurs(QByteArrayView authority, const ConnectionEnds &ends, const AccessRules &rules);
/// The Host is one of our names, any numeric address, or a name that the internet's DNS can't have (without
/// a dot, or of a house: .local, .lan, …): no foreign name was made to point here. None counts as plain.
[[nodiscard]] bool isHostPlain(const Request &request, const AccessRules &rules);
/// A page of somebody else's asks: Origin, Referer or Sec-Fetch-Site say so. Another port of this computer is
/// somebody else.
[[nodiscard]] bool isForeignPage(const Request &request, const AccessRules &rules);
/// The Origin is missing or ours.
[[nodiscard]] bool isOriginOurs(const Request &request, const AccessRules &rules);
[[nodiscard]] Access judge(const Request &request, RouteKind kind, const AccessRules &rules);
} // namespace accesspolicy
