// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/pseudofrequency.h"

#include <array>
#include <numeric>
#include <span>

namespace {

/// RF channels `first` to `last`, 6 MHz apart, the first at `hertz`.
struct Band {
    int first, last;
    qint64 hertz;
    [[nodiscard]] int places() const { return last - first + 1; }
};

constexpr std::array usBroadcast{Band{2, 4, 57'000'000}, Band{5, 6, 79'000'000}, Band{7, 13, 177'000'000},
                                 Band{14, 36, 473'000'000}, Band{38, 51, 617'000'000}};
constexpr std::array usCable{Band{2, 4, 57'000'000},     Band{5, 6, 79'000'000},    Band{7, 13, 177'000'000},
                             Band{14, 22, 123'000'000},  Band{23, 94, 219'000'000}, Band{95, 99, 93'000'000},
                             Band{100, 158, 651'000'000}};
constexpr std::array words{"us-bcast", "us-cable"};
constexpr qint64 spacing = 6'000'000;

std::span<const Band> bandsOf(ChannelMap map)
{
    if (map == ChannelMap::UsBroadcast)
        return usBroadcast;
    return usCable;
}

} // namespace

QByteArray toWord(ChannelMap map)
{
    return words[size_t(map)];
}

std::optional<ChannelMap> channelMapFromWord(QByteArrayView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return ChannelMap(i);
    }
    return std::nullopt;
}

int placesOf(ChannelMap map)
{
    const auto bands = bandsOf(map);
    return std::accumulate(bands.begin(), bands.end(), 0,
                           [](int sum, const Band &band) { return sum + band.places(); });
}

std::optional<PseudoFrequency> pseudoFrequency(ChannelMap map, qsizetype index)
{
    if (index < 0)
        return std::nullopt;
    for (const Band &band : bandsOf(map)) {
        if (index < band.places())
            return PseudoFrequency{int(band.first + index), band.hertz + index * spacing};
        index -= band.places();
    }
    return std::nullopt;
}

std::optional<qint64> hertzOf(ChannelMap map, qint64 rfChannel)
{
    for (const Band &band : bandsOf(map)) {
        if (rfChannel >= band.first && rfChannel <= band.last)
            return band.hertz + (rfChannel - band.first) * spacing;
    }
    return std::nullopt;
}
