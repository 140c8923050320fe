// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

/// Which media servers are asked and kept right; none unless somebody asks for it. Plain value. Tokens come
/// from a keychain, else stand in files of their own.
struct CompanionConfig {
    QString plexServer; ///< "http://192.168.1.5:32400"; empty: none
    QString plexTokenFile; ///< absolute
    QString plexToken; ///< of a keychain; empty: the file has it. Never shown or logged
    QString jellyfinServer; ///< also Emby; empty: none
    QString jellyfinKeyFile; ///< absolute
    QString jellyfinKey; ///< the same
    bool upkeep = true; ///< what a server has of us is kept right by itself
    int namesDays = 90; ///< how long it is kept who watched; 0: it is never asked for
    std::chrono::minutes ghostsEndAfter{0}; ///< 0: only a person ends them
    friend bool operator==(const CompanionConfig &, const CompanionConfig &) = default;
};
