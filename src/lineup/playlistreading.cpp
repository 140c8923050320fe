// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistreading.h"

#include "core/xtreamaccount.h"
#include "lineup/devicelineup.h"
#include "lineup/headingentry.h"
#include "lineup/m3uparser.h"
#include "lineup/xtreamlist.h"

namespace {

ParsedPlaylist parsedAsItIs(const QByteArray &text, const PlaylistConfig &playlist,
                            const std::atomic_bool &cancelled)
{
    if (const auto account = xtreamAccountOf(playlist.source))
        return parseXtream(text, *account, cancelled);
    if (isDeviceLineup(text))
        return parseDeviceLineup(text, cancelled);
    M3uSource source(playlist.source);
    source.encoding = playlist.encoding;
    source.films = playlist.films;
    return parseM3u(text, source, cancelled);
}

} // namespace

ParsedPlaylist parsePlaylistText(const QByteArray &text, const PlaylistConfig &playlist,
                                 const std::atomic_bool &cancelled)
{
    ParsedPlaylist list = parsedAsItIs(text, playlist, cancelled);
    if (!playlist.headings)
        leaveOutHeadings(list);
    return list;
}
