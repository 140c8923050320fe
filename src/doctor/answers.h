// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>

/// What came back for one document.
struct Answer {
    QString subject; ///< what was asked for: "192.168.1.20:3000/discover.json"
    int status = 0; ///< 0: no answer
    QByteArray body;
    std::chrono::milliseconds took{};
    QByteArray tunerError; ///< X-HDHomeRun-Error: "803 System Busy"
};

/// The beginning of a stream.
struct StreamAnswer {
    QString subject; ///< host and port
    int status = 0; ///< 0: no answer
    QByteArray contentType;
    QByteArray tunerError;
    QByteArray beginning; ///< of the body, some packets
    std::chrono::milliseconds firstByte{}; ///< after the request
};

/// One datagram that came back for a search.
struct Echo {
    QByteArray datagram;
    QHostAddress from;
};
using Echoes = QList<Echo>;

/// The guide as far as the checkup needs it.
struct GuideReading {
    QStringList channelIds;
    QStringList programmeChannels; ///< each once
    qint64 programmes = 0;
    qint64 bytes = 0;
    QString lastStop; ///< of the latest programme, as written: "20261122235900 +0000"
    qint64 errorLine = 0; ///< 0: well-formed
    Saying error;
};
