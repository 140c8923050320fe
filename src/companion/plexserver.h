// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/mediaserver.h"
#include "companion/serverline.h"

#include <QPointer>

#include <chrono>

/// A Plex Media Server. What is known of its calls was read, not tried: it goes by what the server shows
/// after a call, not by what it answers. Never deletes a recorder.
class PlexServer final : public MediaServer {
    Q_OBJECT
public:
    /// How it waits for what the server does by itself. Tests wait less.
    struct Waits {
        std::chrono::milliseconds poll{1000};
        int quiet = 8; ///< polls without any sign of a reading before it is taken for over
        int most = 600; ///< polls of a reading that is seen
        int scan = 5; ///< polls for channels to be found
    };
    /// `clientId` names us to the server, always the same.
    PlexServer(const QUrl &address, const QString &token, const QString &clientId, QObject *parent = nullptr);
    void setWaits(const Waits &waits) { m_waits = waits; }
    [[nodiscard]] ServerLine &line() { return m_line; }

    [[nodiscard]] QString product() const override;
    [[nodiscard]] bool canBeSetUp() const override { return true; }
    void survey(const Wanted &wanted, const Then<Survey> &then) override;
    void perform(const SetupStep &step, const Wanted &wanted, const Then<Done> &then) override;
    void readSessions(const Then<QList<ServerSession>> &then) override;
    void readRecordings(const Then<QList<ServerRecording>> &then) override;

private:
    using ThenDone = Then<Done>;
    void identify(const Then<QString> &then); ///< its machineIdentifier
    void list(const Then<Survey> &then); ///< devices and recorders; the rest of the survey is empty
    void readMap(const Wanted &wanted, const Survey &survey, const Then<Survey> &then);
    void readOffers(const QString &device, const QString &lineup, const Survey &survey,
                    const Then<Survey> &then);
    void call(const QByteArray &method, const QString &path, const QueryItems &query, const ThenDone &then);

    // plexsteps.cpp
    void makeKnown(const SetupStep &step, const Wanted &wanted, int attempt, const ThenDone &then);
    void createDvr(const SetupStep &step, const Wanted &wanted, const ThenDone &then);
    void createDvr(const QString &device, const QueryItems &query, int attempt, const ThenDone &then);
    void findLocale(const std::function<void(const QString &language, const QString &country)> &then);
    void setRefresh(const SetupStep &step, const ThenDone &then);
    void writeMap(const SetupStep &step, const ThenDone &then);
    void scan(const SetupStep &step, const Wanted &wanted, const ThenDone &then);
    void watchScan(const SetupStep &step, const Wanted &wanted, int polls, const ThenDone &then);

    // plexguide.cpp
    void readGuide(const SetupStep &step, const ThenDone &then);
    void beginReading(const QString &dvr, const ThenDone &then);
    struct Reading {
        QString dvr, uuid, refreshedAt;
        bool wasSeen = false;
        int quiet = 0, polls = 0;
    };
    void watchReading(const Reading &reading, const ThenDone &then);
    void lookAtReading(Reading reading, const ThenDone &then);
    void whenIdle(int polls, const std::function<void(bool isIdle)> &then);
    void refreshedAt(const QString &dvr, const std::function<void(const QString &)> &then);
    void after(std::chrono::milliseconds pause, const std::function<void()> &then);

    ServerLine m_line;
    Waits m_waits;
};
