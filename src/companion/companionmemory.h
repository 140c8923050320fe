// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/survey.h"
#include "core/clock.h"
#include "core/result.h"

#include <QMap>
#include <QString>

/// One change that was made in a media server, so that it can be taken back. Plain value.
struct ServerChange {
    QString id; ///< to name it
    WallTime at;
    QString kind; ///< SetupStep's word
    QString device, dvr; ///< keys
    QString value; ///< address or id, as in the step
    int count = 0; ///< channels
    QList<ChannelPair> before{}, after{}; ///< lines of the map that differ; empty: it can't be taken back
    bool undone = false;
    friend bool operator==(const ServerChange &, const ServerChange &) = default;
};

/// What is kept about media servers between runs: how we are called there, what was agreed and changed.
/// Nothing in it is secret. Plain value.
struct CompanionMemory {
    QString clientId; ///< a UUID, made once
    Agreement agreed; ///< with Plex
    QList<ServerChange> changes; ///< oldest first, at most 100

    void add(const ServerChange &change);

    /// A file that is missing or damaged is an empty memory with a fresh id.
    [[nodiscard]] static CompanionMemory read(const QString &path);
    [[nodiscard]] Problem write(const QString &path) const; ///< at once or not at all, 0600
    [[nodiscard]] static QString pathIn(const QString &dataDirectory);
};
