// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztargets.h"

#include "fuzz/playlistpromises.h"
#include "lineup/m3uparser.h"

int fuzzM3u(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype lines = qsizetype(size) + 1;
    for (const QString &origin : {QStringLiteral("http://list.example/"), QStringLiteral("/home/list.m3u")}) {
        const ParsedPlaylist parsed = parseM3u(text, origin);
        playlistpromises::checkParsed(parsed);
        for (const PlaylistEntry &entry : parsed.entries)
            demand(entry.line <= lines);
        for (const Problem &problem : parsed.problems)
            demand(problem.line <= lines);
    }
    return 0;
}
