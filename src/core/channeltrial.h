// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/stream.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// What a channel gave in a few seconds, without a tuner and without a viewer. Plain value without secrets.
struct ChannelTrial {
    QString channelId;
    Problem problem; ///< why there is no video
    StreamHealth health;
    int source = 0; ///< 0: the channel's own; 1..: its backup of that place
    qint64 bitrate = 0; ///< bits per second of the seconds that were looked at
    std::optional<std::chrono::milliseconds> timeToFirstByte; ///< of video
    std::optional<double> speed; ///< seconds of video that came in one second; none: it has no clock
    bool wasOnAir = false; ///< somebody watches it: what is known of that is told
    bool gaveWay = false; ///< a viewer wanted the provider's place: the trial ended for them
    friend bool operator==(const ChannelTrial &, const ChannelTrial &) = default;
};

Q_DECLARE_METATYPE(ChannelTrial)
