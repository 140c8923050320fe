// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QList>
#include <QString>

// Who watches and what will be recorded, as a media server says. All plain values.

/// Somebody who watches live TV through the server.
struct ServerSession {
    QString id; ///< to end it there
    QString sessionKey; ///< as the client may have sent it to us
    QString channelNumber, channelName; ///< empty: not told
    QString title;
    QString viewer, player, product;
    bool isTranscoded = false;
    bool isPaused = false;
    friend bool operator==(const ServerSession &, const ServerSession &) = default;
};

/// A recording that runs or is planned, margins included.
struct ServerRecording {
    QString title, channelNumber, channelName;
    WallTime begins, ends;
    bool isRunning = false;
    friend bool operator==(const ServerRecording &, const ServerRecording &) = default;
};
