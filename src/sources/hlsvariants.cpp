// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlsvariants.h"

#include <algorithm>
#include <array>

namespace {

bool hasPicture(const HlsVariant &variant)
{
    static constexpr std::array video{"avc", "hvc", "hev", "mp4v", "dvh", "mpeg2", "vp0", "av01"};
    const QByteArray codecs = variant.codecs.toLower();
    return variant.hasResolution || codecs.isEmpty()
        || std::any_of(video.begin(), video.end(), [&](const char *name) { return codecs.contains(name); });
}

bool comesBefore(const HlsVariant &one, const HlsVariant &other, qint64 cap)
{
    const bool oneFits = cap <= 0 || one.bandwidth <= cap;
    const bool otherFits = cap <= 0 || other.bandwidth <= cap;
    if (oneFits != otherFits)
        return oneFits;
    return oneFits ? one.bandwidth > other.bandwidth : one.bandwidth < other.bandwidth;
}

} // namespace

QList<QUrl> orderedVariants(const HlsMasterPlaylist &playlist, qint64 cap)
{
    QList<HlsVariant> variants = playlist.variants;
    variants.removeIf([&](const HlsVariant &variant) {
        return playlist.separateAudio.contains(variant.audio)
            || hlsAddress(playlist.base, variant.uri).isEmpty();
    });
    if (std::any_of(variants.begin(), variants.end(), hasPicture))
        variants.removeIf([](const HlsVariant &variant) { return !hasPicture(variant); });
    // Stable: of two with the same rate the first is the author's choice, the other its stand-in.
    std::stable_sort(variants.begin(), variants.end(), [cap](const HlsVariant &one, const HlsVariant &other) {
        return comesBefore(one, other, cap);
    });
    QList<QUrl> addresses;
    for (const HlsVariant &variant : std::as_const(variants))
        addresses.append(hlsAddress(playlist.base, variant.uri));
    return addresses;
}
