// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/matchchanges.h"

MatchChanges matchChangesBetween(const QHash<QString, ChannelGuide> &before,
                                 const QSet<QString> &channelsBefore,
                                 const QHash<QString, ChannelGuide> &after, const QList<Channel> &channels,
                                 WallTime now)
{
    MatchChanges changes;
    changes.at = now;
    for (const Channel &channel : channels) {
        const QString guideId = after.value(channel.id).guideId, former = before.value(channel.id).guideId;
        if (guideId == former || !channelsBefore.contains(channel.id))
            continue;
        if (changes.news.size() < MaxMatchNews)
            changes.news.append({channel.id, channel.guideNumber, channel.name, guideId, former});
        else
            ++changes.further;
    }
    return changes;
}
