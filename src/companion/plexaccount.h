// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/serveranswer.h"
#include "core/signinstate.h"

#include <QList>
#include <QString>

/// What plex.tv answers. All pure.
namespace plexaccount {

/// A code that a person types.
struct Pin {
    QString id, code;
    WallTime expires;
    QString token; ///< empty until it was typed
};
[[nodiscard]] Result<Pin> pinIn(const ServerNode &answer, WallTime now);

/// A server with the token that is for it alone.
struct Server {
    AccountServer shown;
    QString token; ///< secret
};
/// Addresses of the house first, relays last; without those that can't work.
[[nodiscard]] QList<Server> serversIn(const ServerNode &answer);

} // namespace plexaccount
