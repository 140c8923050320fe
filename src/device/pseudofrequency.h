// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

#include <QList>
#include <QString>

#include <optional>

/// Places on the air that clients who know only frequencies are told (hdhomerun.md 4.8): the k-th channel of
/// the lineup is the k-th place of a known map, one programme per frequency. Pure.
enum class ChannelMap : quint8 { UsBroadcast, UsCable };

struct PseudoFrequency {
    int rfChannel = 0; ///< 2..51 or 2..158
    qint64 hertz = 0;
    friend bool operator==(const PseudoFrequency &, const PseudoFrequency &) = default;
};

/// The smaller map as long as all channels have a place in it.
[[nodiscard]] ChannelMap channelMapFor(qsizetype channelCount);
/// Place `index` (0-based) of `map`; none: the map ends before.
[[nodiscard]] std::optional<PseudoFrequency> pseudoFrequency(ChannelMap map, qsizetype index);
/// The place of the channel with this number in the whole lineup; none: no such channel, or no place left.
[[nodiscard]] std::optional<PseudoFrequency> pseudoFrequencyOf(const QList<Channel> &channels,
                                                               const QString &guideNumber);
