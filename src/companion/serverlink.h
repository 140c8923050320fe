// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/mediaserver.h"
#include "core/clock.h"
#include "core/companionstate.h"
#include "core/growingpause.h"

#include <QList>
#include <QSet>
#include <QUrl>

#include <memory>
#include <optional>

/// One media server of the settings and what it said last. Engine thread, owned by Companion. Says once that
/// its server is away, and asks an away one ever more seldom.
class ServerLink {
public:
    /// Without a server: `problem` says why (the token can't be read).
    ServerLink(std::unique_ptr<MediaServer> server, const QString &product, const QUrl &address,
               const Problem &problem);

    [[nodiscard]] MediaServer *server() const { return m_server.get(); }
    [[nodiscard]] const CompanionServer &row() const { return m_row; }
    [[nodiscard]] const QUrl &address() const { return m_address; }

    void ask(const Clock &clock, bool withRecordings, const std::function<void()> &answered);
    [[nodiscard]] bool mayBeAsked(SteadyTime now) const;
    void note(const Problem &problem, const Clock &clock); ///< of any call
    void setStanding(CompanionServer::Standing standing) { m_row.standing = standing; }

    [[nodiscard]] const QList<ServerSession> &sessions() const { return m_sessions; }
    [[nodiscard]] const QList<ServerRecording> &recordings() const { return m_recordings; }
    [[nodiscard]] bool knowsSessions() const { return m_knowsSessions; } ///< of the last question
    void forget(); ///< nobody watches: what was known is old

    /// Whether a client at this address is this server, as far as is known.
    [[nodiscard]] bool isAt(const QString &clientAddress) const;
    void setAddresses(const QSet<QString> &addresses) { m_addresses = addresses; }

private:
    std::unique_ptr<MediaServer> m_server;
    CompanionServer m_row;
    QUrl m_address;
    QSet<QString> m_addresses; ///< of its host
    QList<ServerSession> m_sessions;
    QList<ServerRecording> m_recordings;
    GrowingPause m_pause{std::chrono::seconds(10), std::chrono::minutes(15)};
    std::optional<SteadyTime> m_notBefore;
    bool m_knowsSessions = false, m_isAsking = false;
};
