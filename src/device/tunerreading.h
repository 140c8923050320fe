// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/streamfaults.h"

#include <QByteArray>
#include <QString>

/// Why the last stream to a target stopped, by the numbers of real tuners.
enum class StreamStop : quint8 {
    None = 0, ///< it goes on, or there was none
    Intended = 1, ///< a client, or somebody here, ended it
    PortClosed = 2, ///< the receiver's computer refuses it (ICMP)
    ConnectionLost = 3, ///< no sign of life from the receiver
};

/// One tuner as control clients read it (hdhomerun.md 4.4). Plain value; the texts are pure. Of /debug only
/// dbg has no counterpart: it is the state of a demodulator, and stays 0.
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
    StreamFaults faults; ///< since the channel was tuned
    StreamStop stop = StreamStop::None;

    [[nodiscard]] QByteArray status() const;
    [[nodiscard]] QByteArray virtualStatus() const;
    [[nodiscard]] QByteArray streamList() const;
    [[nodiscard]] QByteArray debug() const;
};
