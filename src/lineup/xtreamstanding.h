// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

/// What a provider says about an account ("user_info" of the Xtream Codes interface). Plain value; holds
/// neither the user's name nor the password, which that answer repeats.
struct XtreamStanding {
    bool known = false; ///< the answer could be read
    bool accepted = false; ///< "auth": the name and the password are right
    QString status; ///< as the provider says it, in lower case: "active", "expired", "banned", "disabled"
    std::optional<WallTime> expires; ///< none: never, or not told
    int maxConnections = 0; ///< 0: no limit, or not told
    int activeConnections = 0;
    bool sendsTransportStreams = true; ///< "allowed_output_formats" has "ts", or is not told
    bool sendsPlaylists = true; ///< the same for "m3u8"
    QUrl server; ///< where streams come from, as "server_info" says; empty: it does not
    friend bool operator==(const XtreamStanding &, const XtreamStanding &) = default;
};

/// Reads the answer of `player_api.php` without an action. Numbers may come as text. Pure.
[[nodiscard]] XtreamStanding readXtreamStanding(const QByteArray &answer);

/// Why the provider will send nothing, for people; None: it will, or the answer was not readable. No subject.
[[nodiscard]] Problem problemOf(const XtreamStanding &standing);
