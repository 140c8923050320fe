// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/mediaserver.h"
#include "companion/serverline.h"

/// A Jellyfin or Emby server: who watches, what is recorded, and its guide's task. Its tuners are set up
/// there, by a person.
class JellyfinServer final : public MediaServer {
    Q_OBJECT
public:
    JellyfinServer(const QUrl &address, const QString &key, QObject *parent = nullptr);

    [[nodiscard]] QString product() const override;
    [[nodiscard]] bool canBeSetUp() const override { return false; }
    void survey(const Wanted &wanted, const Then<Survey> &then) override; ///< only whether it is there
    void perform(const SetupStep &step, const Wanted &wanted, const Then<Done> &then) override; ///< ReadGuide
    void readSessions(const Then<QList<ServerSession>> &then) override;
    void readRecordings(const Then<QList<ServerRecording>> &then) override;

private:
    ServerLine m_line;
};

/// What its answers say; pure.
namespace jellyfinreading {
[[nodiscard]] QList<ServerSession> sessionsOf(const ServerNode &answer); ///< `/Sessions`, of live TV
[[nodiscard]] QList<ServerRecording> recordingsOf(const ServerNode &answer,
                                                  WallTime now); ///< `/LiveTv/Timers`
} // namespace jellyfinreading
