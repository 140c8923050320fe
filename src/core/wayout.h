// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Where an address lies, seen from here; narrowest first. What came from one of them leads to the same kind
/// or to a wider one, never to a narrower.
enum class NetworkKind : quint8 {
    Computer, ///< this one
    House, ///< private ranges, and the subnets we are on
    Internet,
};

/// By which way a playlist, its streams and its guide are fetched, and how far in they may lead. Plain value.
struct WayOut {
    QString proxy; ///< "socks5://host:port", "http://user:pass@host:port"; empty: none. May hold an account
    QString interface; ///< name or address of the network interface; while it is down nothing is reached
    bool mayReachHouse = false; ///< what came from the internet may lead into the house and to this computer
    std::optional<NetworkKind> origin; ///< where what names the address came from; none: a person, a file
    friend bool operator==(const WayOut &, const WayOut &) = default;
};
