// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <optional>

/// Places on the air that clients who know only frequencies are told (hdhomerun.md 4.8), after the maps that
/// libhdhomerun knows. All pure. Which channel has which place: device/frequencyplan.h.
enum class ChannelMap : quint8 { UsBroadcast, UsCable };
[[nodiscard]] QByteArray toWord(ChannelMap map); ///< "us-bcast", as the control protocol names it
[[nodiscard]] std::optional<ChannelMap> channelMapFromWord(QByteArrayView word);

struct PseudoFrequency {
    int rfChannel = 0; ///< 2..51 or 2..158
    qint64 hertz = 0;
    friend bool operator==(const PseudoFrequency &, const PseudoFrequency &) = default;
};

[[nodiscard]] int placesOf(ChannelMap map); ///< 49 or 157
/// Place `index` (0-based) of `map`; none: the map ends before.
[[nodiscard]] std::optional<PseudoFrequency> pseudoFrequency(ChannelMap map, qsizetype index);
/// None: the map has no such channel.
[[nodiscard]] std::optional<qint64> hertzOf(ChannelMap map, qint64 rfChannel);
