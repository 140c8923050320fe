// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztargets.h"

#include "fuzz/playlistpromises.h"
#include "lineup/m3uparser.h"

int fuzzM3u(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype lines = qsizetype(size) + 1;
    const QString origin =
        isTurn(text, 2) ? QStringLiteral("/home/list.m3u") : QStringLiteral("http://list.example/");
    const ParsedPlaylist parsed = parseM3u(text, origin);
    playlistpromises::checkParsed(parsed);
    if (isTurn(text, 15))
        playlistpromises::checkLineup(parsed);
    for (const PlaylistEntry &entry : parsed.entries)
        demand(entry.line <= lines);
    for (const Problem &problem : parsed.problems)
        demand(problem.line <= lines);
    return 0;
}
