// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// A server of the account that somebody signed in with. Plain value without secrets.
struct AccountServer {
    QString machine; ///< names it
    QString name;
    QStringList addresses; ///< "http://192.168.1.5:32400", the nearest first
    bool isOwned = false; ///< else it is shared by somebody else, and can't be set up
    bool isPresent = false; ///< plex.tv sees it now
    friend bool operator==(const AccountServer &, const AccountServer &) = default;
};

/// How far a sign-in at plex.tv is. Plain value without secrets.
struct SignInState {
    enum class Step : quint8 {
        None, ///< nobody signs in
        Asking, ///< for a code
        Waiting, ///< until a person types `code` at plex.tv/link
        Done, ///< `servers` are the account's
        Taken, ///< the token of one of them was handed over
        Failed, ///< `problem` says why; the code may have run out
    };
    Step step = Step::None;
    QString code;
    std::optional<WallTime> expires; ///< of the code
    QList<AccountServer> servers;
    QString address; ///< of Taken: at which it answers
    Problem problem;
    friend bool operator==(const SignInState &, const SignInState &) = default;
};

Q_DECLARE_METATYPE(SignInState)
