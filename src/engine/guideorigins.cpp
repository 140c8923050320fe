// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/guideorigins.h"

#include "core/writtenaddress.h"
#include "lineup/requestheaders.h"

#include <QUrl>

#include <algorithm>

namespace {

/// A guide that a person named. That of a playlist's own host is fetched as the playlist is.
GuideOrigin guideByHand(const QString &source, const QList<PlaylistConfig> &playlists,
                        const QList<GuideOrigin> &named)
{
    GuideOrigin origin;
    for (const GuideOrigin &known : named) { // a playlist names it, too, and says how
        if (known.source == source)
            origin = known;
    }
    origin.source = source;
    origin.fromPlaylist = false;
    origin.way.origin.reset();
    if (!origin.userAgent.isEmpty() || !origin.headers.isEmpty())
        return origin;
    const QString host = readAddress(source).host();
    for (const PlaylistConfig &playlist : playlists) {
        if (!playlist.enabled || host.isEmpty() || readAddress(playlist.source).host() != host)
            continue;
        const StreamSource said = headersOf(playlist);
        origin.userAgent = said.userAgent;
        origin.referrer = said.referrer;
        origin.headers = said.headers;
        origin.acceptBadCertificate = playlist.acceptBadCertificate;
        origin.way = playlist.way;
        break;
    }
    return origin;
}

void takeConfig(GuideOrigin &origin, const QList<GuideConfig> &configs)
{
    const auto found = std::find_if(configs.cbegin(), configs.cend(), [&origin](const GuideConfig &config) {
        return config.source == origin.source;
    });
    if (found == configs.cend())
        return;
    origin.zone = found->zone;
    origin.shift = found->shift;
    if (!found->userAgent.isEmpty())
        origin.userAgent = found->userAgent;
    origin.acceptBadCertificate = origin.acceptBadCertificate || found->acceptBadCertificate;
}

bool contains(const QList<GuideOrigin> &origins, const QString &source)
{
    return std::any_of(origins.cbegin(), origins.cend(),
                       [&source](const GuideOrigin &origin) { return origin.source == source; });
}

} // namespace

QList<GuideOrigin> guideOrigins(const EngineConfig &config, const QList<GuideOrigin> &ofPlaylists)
{
    QList<GuideOrigin> origins;
    for (const QString &source : config.guides)
        origins.append(guideByHand(source, config.playlists, ofPlaylists));
    for (const GuideOrigin &origin : ofPlaylists) {
        if (!contains(origins, origin.source))
            origins.append(origin);
    }
    for (GuideOrigin &origin : origins)
        takeConfig(origin, config.guideConfigs);
    return origins;
}

bool areFetchedAlike(const QList<GuideOrigin> &one, const QList<GuideOrigin> &other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](GuideOrigin a, const GuideOrigin &b) {
                          a.shift = b.shift;
                          a.zone = b.zone;
                          return a == b;
                      });
}
