// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/playlistformat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array HlsTypes{"application/vnd.apple.mpegurl", "application/x-mpegurl", "audio/mpegurl",
                              "audio/x-mpegurl"};

} // namespace

PlaylistFormat playlistOfType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "application/dash+xml")
        return PlaylistFormat::Dash;
    const bool hls =
        std::any_of(HlsTypes.begin(), HlsTypes.end(), [&](const char *name) { return type == name; });
    return hls ? PlaylistFormat::Hls : PlaylistFormat::None;
}

PlaylistFormat playlistOfPath(const QUrl &url)
{
    const QString path = url.path();
    if (path.endsWith(u".m3u8"_s, Qt::CaseInsensitive))
        return PlaylistFormat::Hls;
    return path.endsWith(u".mpd"_s, Qt::CaseInsensitive) ? PlaylistFormat::Dash : PlaylistFormat::None;
}
