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
    return variant.pixels > 0
        || std::any_of(video.begin(), video.end(), [&](const char *name) { return codecs.contains(name); });
}

bool mayHavePicture(const HlsVariant &variant)
{
    return hasPicture(variant) || variant.codecs.isEmpty();
}

/// Empty: within the variant, or nothing that could be fetched.
QUrl soundOf(const HlsMasterPlaylist &playlist, const HlsVariant &variant)
{
    const HlsRendition *best = nullptr;
    const auto rank = [](const HlsRendition &rendition) {
        return rendition.isDefault ? 2 : rendition.isAutomatic ? 1 : 0;
    };
    for (const HlsRendition &rendition : playlist.audio) {
        if (rendition.group != variant.audio || variant.audio.isEmpty())
            continue;
        if (rendition.uri.isEmpty())
            return {};
        if (!best || rank(rendition) > rank(*best))
            best = &rendition;
    }
    return best ? hlsAddress(playlist.base, best->uri) : QUrl();
}

bool comesBefore(const HlsVariant &one, const HlsVariant &other, qint64 cap)
{
    const bool oneFits = cap <= 0 || one.bandwidth <= cap;
    const bool otherFits = cap <= 0 || other.bandwidth <= cap;
    if (oneFits != otherFits)
        return oneFits;
    if (one.bandwidth == other.bandwidth)
        return one.pixels > other.pixels;
    return oneFits ? one.bandwidth > other.bandwidth : one.bandwidth < other.bandwidth;
}

} // namespace

QList<HlsChoice> orderedVariants(const HlsMasterPlaylist &playlist, qint64 cap)
{
    QList<HlsVariant> variants = playlist.variants;
    variants.removeIf(
        [&](const HlsVariant &variant) { return hlsAddress(playlist.base, variant.uri).isEmpty(); });
    if (std::any_of(variants.begin(), variants.end(), mayHavePicture))
        variants.removeIf([](const HlsVariant &variant) { return !mayHavePicture(variant); });
    // Stable: of two with the same rate and picture the first is the author's choice, the other its stand-in.
    std::stable_sort(variants.begin(), variants.end(), [cap](const HlsVariant &one, const HlsVariant &other) {
        return comesBefore(one, other, cap);
    });
    std::stable_partition(variants.begin(), variants.end(), hasPicture);
    QList<HlsChoice> choices;
    for (const HlsVariant &variant : std::as_const(variants))
        choices.append({hlsAddress(playlist.base, variant.uri), soundOf(playlist, variant)});
    return choices;
}
