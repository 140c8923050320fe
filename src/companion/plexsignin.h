// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/plexaccount.h"
#include "companion/serverline.h"
#include "core/signinstate.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

/// One sign-in at plex.tv by a code that a person types at plex.tv/link, for windows and the command line.
/// Tokens stay in here until one server's is handed over. Any thread with an event loop; deleted, it asks
/// nothing any more.
class PlexSignIn final : public QObject {
    Q_OBJECT
public:
    /// Tests ask another server and wait less.
    struct Place {
        QUrl plexTv{QStringLiteral("https://plex.tv")};
        std::chrono::milliseconds poll{2000};
    };
    /// `clientId` names us to plex.tv and to servers, always the same.
    PlexSignIn(const QString &clientId, const Clock &clock, const Place &place, QObject *parent = nullptr);

    void start(); ///< once
    /// Finds the address at which the server answers to its name, and hands its token over: `taken` follows.
    void take(const QString &machine);
    [[nodiscard]] const SignInState &state() const { return m_state; }

signals:
    void changed(); ///< state() is another; never from within a call
    void taken(const QString &address, const QString &token); ///< before `changed`; `token` is secret

private:
    void poll();
    void finish(const QString &token);
    void tryAddresses(const plexaccount::Server &server);
    void tryNext(const plexaccount::Server &server);
    void tell(const SignInState &state);
    void failLater(const Problem &problem);
    void fail(const Problem &problem);

    const QString m_clientId;
    const Clock &m_clock;
    const Place m_place;
    std::unique_ptr<ServerLine> m_line, m_probe;
    QTimer m_timer;
    plexaccount::Pin m_pin;
    QList<plexaccount::Server> m_servers; ///< with their tokens
    QStringList m_left; ///< addresses that are not tried yet
    int m_failures = 0; ///< polls without an answer, in a row
    SignInState m_state;
};
