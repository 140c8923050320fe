// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/pseudofrequency.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

/// RF channels `first` to `last`, 6 MHz apart, the first at `hertz`.
struct Band {
    int first, last;
    qint64 hertz;
};

constexpr std::array usBroadcast{Band{2, 4, 57'000'000}, Band{5, 6, 79'000'000}, Band{7, 13, 177'000'000},
                                 Band{14, 36, 473'000'000}, Band{38, 51, 617'000'000}};
constexpr std::array usCable{Band{2, 4, 57'000'000},     Band{5, 6, 79'000'000},    Band{7, 13, 177'000'000},
                             Band{14, 22, 123'000'000},  Band{23, 94, 219'000'000}, Band{95, 99, 93'000'000},
                             Band{100, 158, 651'000'000}};
constexpr qint64 spacing = 6'000'000;
constexpr qsizetype usBroadcastPlaces = 49;

std::span<const Band> bandsOf(ChannelMap map)
{
    if (map == ChannelMap::UsBroadcast)
        return usBroadcast;
    return usCable;
}

} // namespace

ChannelMap channelMapFor(qsizetype channelCount)
{
    return channelCount <= usBroadcastPlaces ? ChannelMap::UsBroadcast : ChannelMap::UsCable;
}

std::optional<PseudoFrequency> pseudoFrequency(ChannelMap map, qsizetype index)
{
    if (index < 0)
        return std::nullopt;
    for (const Band &band : bandsOf(map)) {
        const qsizetype places = band.last - band.first + 1;
        if (index < places)
            return PseudoFrequency{int(band.first + index), band.hertz + index * spacing};
        index -= places;
    }
    return std::nullopt;
}

std::optional<PseudoFrequency> pseudoFrequencyOf(const QList<Channel> &channels, const QString &guideNumber)
{
    const auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel &channel) {
        return channel.guideNumber == guideNumber;
    });
    if (found == channels.end())
        return std::nullopt;
    return pseudoFrequency(channelMapFor(channels.size()), found - channels.begin());
}
