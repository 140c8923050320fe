// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// How a media server stands, as windows and answers may know it. Plain value without secrets.
struct CompanionServer {
    enum class Standing : quint8 {
        Unknown, ///< not asked yet
        Right, ///< all is as it should be
        Wrong, ///< something is to do
        Away, ///< it does not answer; it is tried again
        Refused, ///< the token or key is not accepted, or can't be read
    };
    QString product; ///< "Plex"
    QString address; ///< redacted
    Standing standing = Standing::Unknown;
    Problem problem; ///< subject: the HTTP status, where there was one
    std::optional<WallTime> askedAt; ///< with an answer
    friend bool operator==(const CompanionServer &, const CompanionServer &) = default;
};
[[nodiscard]] inline QString toWord(CompanionServer::Standing standing)
{
    static constexpr const char *words[]{"unknown", "right", "wrong", "away", "refused"};
    return QString::fromLatin1(words[int(standing)]);
}

/// One thing that is to be done in a server, or that was tried.
struct CompanionStep {
    QString kind; ///< SetupStep's word: "create_dvr"
    QString value; ///< an address, hours
    int count = 0; ///< channels
    int of = 0;
    bool isByHand = false;
    bool isDone = false;
    Problem problem; ///< why it failed
    friend bool operator==(const CompanionStep &, const CompanionStep &) = default;
};

/// One thing that was changed there.
struct CompanionChange {
    QString id;
    WallTime at;
    QString kind, value;
    int count = 0;
    bool canBeUndone = false, undone = false;
    friend bool operator==(const CompanionChange &, const CompanionChange &) = default;
};

/// More is to be recorded than there are tuners.
struct TunerShortage {
    QString channel; ///< number or name
    QString title;
    WallTime begins;
    int tuners = 0;
    friend bool operator==(const TunerShortage &, const TunerShortage &) = default;
};

/// Everything about the media servers at one instant.
struct CompanionState {
    QList<CompanionServer> servers;
    bool isRunning = false; ///< a setup or upkeep is under way
    QList<CompanionStep> steps; ///< of the last look or run
    QList<CompanionChange> changes; ///< newest first
    QString setupAddress; ///< what to type by hand: "192.168.1.20:3000"
    std::optional<TunerShortage> shortage;
    friend bool operator==(const CompanionState &, const CompanionState &) = default;
};

Q_DECLARE_METATYPE(CompanionState)
