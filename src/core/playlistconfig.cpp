// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlistconfig.h"

#include "core/sourceplace.h"
#include "core/writtenaddress.h"

#include <QFileInfo>
#include <QUrl>

std::optional<NewChannels> newChannelsOf(const QString &word)
{
    for (const NewChannels rule : {NewChannels::On, NewChannels::Off, NewChannels::Ask}) {
        if (word.trimmed().compare(toWord(rule), Qt::CaseInsensitive) == 0)
            return rule;
    }
    return std::nullopt;
}

QString toWord(NewChannels rule)
{
    const bool off = rule == NewChannels::Off;
    return rule == NewChannels::On ? QStringLiteral("on")
        : off                      ? QStringLiteral("off")
                                   : QStringLiteral("ask");
}

QString playlistName(const PlaylistConfig &playlist)
{
    if (!playlist.name.isEmpty())
        return playlist.name;
    if (placeOf(playlist.source) == SourcePlace::File)
        return QFileInfo(localPathOf(playlist.source)).completeBaseName();
    const QString host = readAddress(playlist.source).host();
    return host.isEmpty() ? subjectOfSource(playlist.source) : host;
}

QList<PlaylistConfig> plainPlaylists(const QStringList &sources)
{
    QList<PlaylistConfig> playlists;
    for (const QString &source : sources) {
        PlaylistConfig playlist;
        playlist.source = source;
        playlists.append(playlist);
    }
    return playlists;
}

QStringList sourcesOf(const QList<PlaylistConfig> &playlists)
{
    QStringList sources;
    for (const PlaylistConfig &playlist : playlists)
        sources.append(playlist.source);
    return sources;
}
