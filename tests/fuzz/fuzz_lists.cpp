// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztargets.h"

#include "fuzz/playlistpromises.h"
#include "lineup/devicelineup.h"
#include "lineup/foreignlist.h"
#include "lineup/playlistreading.h"

int fuzzLists(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    PlaylistConfig playlist;
    playlist.source = isTurn(text, 2) ? QStringLiteral("hdhomerun://192.168.1.20")
                                      : QStringLiteral("http://list.example/list");
    const ParsedPlaylist parsed = parsePlaylistText(text, playlist);
    playlistpromises::checkParsed(parsed);
    if (isTurn(text, 15))
        playlistpromises::checkLineup(parsed);
    if (isDeviceLineup(text))
        playlistpromises::checkParsed(parseDeviceLineup(text));
    if (const std::optional<QByteArray> list = asM3u(text))
        demand(list->size() <= 64 * (text.size() + 64)); // no list grows out of bounds on the way
    return 0;
}
