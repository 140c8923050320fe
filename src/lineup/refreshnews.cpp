// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/refreshnews.h"

#include "core/channelgroups.h"
#include "core/eventslot.h"
#include "lineup/channelidentity.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace {

/// Backups and what a filter kept away were never on offer.
bool isOnOffer(const KnownChannel &channel)
{
    return !channel.missingSince && channel.leader.isEmpty() && !channel.number.number.isEmpty();
}

ChannelNews newsOf(ChannelNewsKind kind, const QString &id, const KnownChannel &channel)
{
    return {kind, id, channel.playlistId, channel.number.number, channel.name, channel.group, {}, false};
}

/// Another event on the same place is no news.
bool isOneSlot(const QString &name, const QString &other)
{
    const QString slot = eventSlotOf(name);
    return !slot.isEmpty() && slot == eventSlotOf(other);
}

class Comparison {
public:
    Comparison(const LineupMemory &before, const LineupMemory &after)
        : m_before(before)
        , m_after(after)
    {
        for (const KnownChannel &channel : before.channels)
            m_knownPlaylists.insert(channel.playlistId);
    }

    QList<ChannelNews> news()
    {
        for (auto it = m_after.channels.cbegin(); it != m_after.channels.cend(); ++it) {
            const auto former = m_before.channels.constFind(it.key());
            compare(it.key(), *it, former == m_before.channels.cend() ? nullptr : &*former);
        }
        return m_news;
    }

private:
    void compare(const QString &id, const KnownChannel &now, const KnownChannel *before)
    {
        const bool was = before && isOnOffer(*before);
        if (was && now.missingSince)
            m_news.append(newsOf(ChannelNewsKind::Gone, id, now));
        if (!isOnOffer(now))
            return;
        if (!before && m_knownPlaylists.contains(now.playlistId))
            m_news.append(newsOf(ChannelNewsKind::New, id, now));
        if (before && before->missingSince)
            m_news.append(newsOf(ChannelNewsKind::Back, id, now));
        if (!was)
            return;
        if (now.name != before->name && !isOneSlot(now.name, before->name))
            add(newsOf(ChannelNewsKind::Renamed, id, now), before->name);
        if (now.number.number != before->number.number)
            add(newsOf(ChannelNewsKind::Moved, id, now), before->number.number);
    }

    void add(ChannelNews news, const QString &former)
    {
        news.former = former;
        m_news.append(news);
    }

    const LineupMemory &m_before;
    const LineupMemory &m_after;
    QSet<QString> m_knownPlaylists;
    QList<ChannelNews> m_news;
};

} // namespace

NewChannels ruleFor(const PlaylistConfig &playlist, const QString &group)
{
    for (const QString &one : groupsOf(group)) {
        const auto rule = playlist.newChannelsIn.constFind(one.toCaseFolded());
        if (rule != playlist.newChannelsIn.cend())
            return *rule;
    }
    return playlist.newChannels;
}

LineupChanges changesBetween(const LineupMemory &before, const LineupMemory &after,
                             const QList<PlaylistConfig> &playlists, WallTime now)
{
    LineupChanges changes;
    changes.at = now;
    changes.news = Comparison(before, after).news();
    const auto rank = [](const ChannelNews &news) {
        return std::tuple(news.kind, rankOf(news.guideNumber), news.channelId);
    };
    std::sort(changes.news.begin(), changes.news.end(),
              [&rank](const ChannelNews &one, const ChannelNews &other) { return rank(one) < rank(other); });
    for (ChannelNews &news : changes.news) {
        const auto from =
            std::find_if(playlists.cbegin(), playlists.cend(), [&news](const PlaylistConfig &one) {
                return playlistId(one.source) == news.playlistId;
            });
        news.heldBack = news.kind == ChannelNewsKind::New && from != playlists.cend()
            && ruleFor(*from, news.group) != NewChannels::On;
    }
    return changes;
}
