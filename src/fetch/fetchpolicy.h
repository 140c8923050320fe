// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"
#include "core/wayout.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

// The one policy of what goes out: redirects, secrets, and where an address may lead. All pure.

/// The networks this computer is on. Plain value.
struct LocalNetworks {
    QList<QHostAddress> addresses; ///< our own
    QList<QPair<QHostAddress, int>> subnets; ///< with the length of their prefix
};
[[nodiscard]] LocalNetworks currentLocalNetworks(); ///< asks the system

/// What an address is to us.
enum class AddressPlace : quint8 {
    Loopback,
    Own, ///< of this computer, as others in the house see it
    House,
    Internet,
    LinkLocal,
    Never, ///< of a cloud's metadata, broadcast, multicast: nothing a provider has to do with
};
[[nodiscard]] AddressPlace placeOf(const QHostAddress &address, const LocalNetworks &local);
/// What came from such an address leads on as from here.
[[nodiscard]] NetworkKind originKind(AddressPlace place);

/// Why `address` must not be gone to; empty: it may. `origin` as in WayOut, raised with each hop. `ownPorts`
/// are those that this program listens on.
[[nodiscard]] Saying refusalOf(const QHostAddress &address, quint16 port, const WayOut &way,
                               const LocalNetworks &local, const QList<quint16> &ownPorts);

/// The wider of both: what a hop leads on with.
[[nodiscard]] std::optional<NetworkKind> widened(const std::optional<NetworkKind> &origin, NetworkKind kind);

/// Where `location` of an answer from `from` leads: blanks, bars, backslashes and bytes beyond ASCII are
/// taken as browsers take them. Invalid where it leads nowhere.
[[nodiscard]] QUrl redirectTarget(const QUrl &from, const QByteArray &location);

enum class RedirectStep : quint8 {
    Follow,
    FollowUnencrypted, ///< from https to http: nothing secret goes along
    OtherKind, ///< rtsp:, rtmp:, udp: and the like
    Refuse, ///< file: and the like, or nowhere
};
[[nodiscard]] RedirectStep redirectStep(const QUrl &from, const QUrl &to);

/// Whether `url` is served by who serves `home`: same host and port, or both of their scheme's usual port
/// with the step from http to https.
[[nodiscard]] bool isSameHost(const QUrl &url, const QUrl &home);

/// Any but those that name a program, a page or a language.
[[nodiscard]] bool isSecretHeader(const QByteArray &name);

/// Whether it is a header at all, and not one of the connection or the framing, which are ours to say.
[[nodiscard]] bool mayBeSent(const QByteArray &name);
