// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backuplist.h"

#include "core/redaction.h"
#include "lineup/channelidentity.h"
#include "lineup/lineup.h"

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &id, const QList<PlaylistConfig> &playlists)
{
    for (const PlaylistConfig &playlist : playlists) {
        if (playlistId(playlist.source) == id)
            return playlistName(playlist);
    }
    return {};
}

void clearSecrets(StreamSource &source)
{
    source.url.clear();
    source.userAgent.clear();
    source.referrer.clear();
    source.headers.clear();
}

} // namespace

std::optional<ChannelBackups> backupsOf(const Lineup &lineup, const QString &channelId,
                                        const QList<PlaylistConfig> &playlists)
{
    const Channel *channel = lineup.byId(channelId);
    if (!channel)
        return std::nullopt;
    ChannelBackups backups{channelId, channel->name, lineup.givenBackups(channelId), {}};
    for (const StreamSource &source : lineup.foundBackups(channelId))
        backups.found.append(u"%1 (%2)"_s.arg(nameOf(source.playlistId, playlists), redacted(source.url)));
    return backups;
}

Channel withoutSecrets(Channel channel)
{
    clearSecrets(channel.source);
    for (StreamSource &backup : channel.backups)
        clearSecrets(backup);
    return channel;
}
