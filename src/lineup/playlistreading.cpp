// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistreading.h"

#include "core/xtreamaccount.h"
#include "lineup/m3uparser.h"
#include "lineup/xtreamlist.h"

ParsedPlaylist parsePlaylistText(const QByteArray &text, const QString &source,
                                 const std::atomic_bool &cancelled)
{
    if (const auto account = xtreamAccountOf(source))
        return parseXtream(text, *account, cancelled);
    return parseM3u(text, source, cancelled);
}
