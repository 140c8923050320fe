// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// One tuner as control clients read it (hdhomerun.md 4.4). Plain value; the texts are pure.
struct TunerReading {
    QByteArray channel{"none"}; ///< "8vsb:177000000", or as it was set
    bool isLocked = false; ///< a channel of the lineup is tuned
    QString guideNumber;
    QString channelName;
    int transportStreamId = 0;
    int strength = 0; ///< percent
    int quality = 0; ///< percent
    qint64 bitrate = 0; ///< bits per second to the client
    qint64 upstreamBitrate = 0; ///< bits per second from the provider
    qint64 streamErrors = 0; ///< packets missing in what the provider sent
    qint64 droppedDatagrams = 0;

    [[nodiscard]] QByteArray status() const;
    [[nodiscard]] QByteArray virtualStatus() const;
    [[nodiscard]] QByteArray streamList() const;
    [[nodiscard]] QByteArray debug() const;
};
