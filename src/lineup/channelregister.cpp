// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/channelregister.h"

#include "lineup/channelrecall.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace {

const QString others; ///< stands for all playlists that are not in use any more

} // namespace

ChannelRegister::ChannelRegister(const QList<SourcePlaylist> &playlists, WallTime now, LineupMemory &memory,
                                 const std::atomic_bool &cancelled)
    : m_memory(memory)
    , m_cancelled(cancelled)
    , m_now(now)
{
    for (const SourcePlaylist &playlist : playlists) {
        const QString id = playlistId(playlist.config.source);
        m_configured.insert(id);
        if (playlist.config.enabled)
            m_filters.insert(id, playlist.config.filter);
        if (playlist.isGood && !playlist.content.entries.isEmpty())
            m_good.insert(id);
    }
    for (auto it = memory.channels.cbegin(); it != memory.channels.cend(); ++it) {
        m_identity.reserve(it.key());
        m_byPlaylist[m_configured.contains(it->playlistId) ? it->playlistId : others].append(it.key());
    }
}

QStringList ChannelRegister::inOrder(QStringList ids) const
{
    using Key = std::tuple<QString, int, QString>;
    QList<Key> keys;
    keys.reserve(ids.size());
    for (const QString &id : std::as_const(ids)) {
        const KnownChannel &channel = *m_memory.channels.constFind(id);
        keys.append({channel.playlistId, channel.place, id});
    }
    std::sort(keys.begin(), keys.end());
    for (qsizetype at = 0; at < ids.size(); ++at)
        ids[at] = std::get<2>(keys.at(at));
    return ids;
}

QStringList ChannelRegister::candidates(const QString &playlist, ChannelRecall &recall) const
{
    const QStringList own = m_byPlaylist.value(playlist);
    QStringList present, missing, all;
    for (const QString &id : own)
        (m_memory.channels.constFind(id)->missingSince ? missing : present).append(id);
    const auto offer = [&](const QStringList &ids, ChannelRecall::Alike alike) {
        const QStringList ordered = inOrder(ids);
        QList<ChannelTraits> traits;
        traits.reserve(ordered.size());
        for (const QString &id : ordered)
            traits.append(traitsOf(*m_memory.channels.constFind(id)));
        recall.match(traits, alike);
        all += ordered;
    };
    offer(present, ChannelRecall::Alike::Pair);
    offer(missing, ChannelRecall::Alike::SameOnly);
    if (own.isEmpty()) // it is new: most likely the address of one of before was edited
        offer(m_byPlaylist.value(others), ChannelRecall::Alike::Pair);
    recall.pairTheRest();
    return all;
}

QStringList ChannelRegister::enter(const SourcePlaylist &playlist, const QList<bool> &wanted)
{
    const QList<PlaylistEntry> &entries = playlist.content.entries;
    QList<ChannelTraits> traits;
    traits.reserve(entries.size());
    for (const PlaylistEntry &entry : entries)
        traits.append(traitsOf(entry));
    ChannelRecall recall(traits);
    const QString from = playlistId(playlist.config.source);
    const QStringList before = candidates(from, recall);
    QStringList ids;
    ids.reserve(entries.size());
    for (qsizetype at = 0; at < entries.size() && !m_cancelled; ++at) {
        const qsizetype place = recall.places().at(at);
        const QString id = place >= 0 ? before.at(place) : identify(entries.at(at), wanted.at(at));
        ids.append(id);
        if (id.isEmpty())
            continue;
        note(id, entries.at(at), from, int(at));
        if (wanted.at(at))
            m_wanted.insert(id);
    }
    m_byPlaylist[others].removeIf([this](const QString &id) { return m_present.contains(id); });
    return ids;
}

QString ChannelRegister::identify(const PlaylistEntry &entry, bool wanted)
{
    const QString plain = ChannelIdentity::plainIdOf(entry);
    const auto former = m_memory.channels.constFind(plain);
    if (former != m_memory.channels.cend() && former->playlistId.isEmpty() && !m_present.contains(plain))
        return plain;
    return wanted ? m_identity.idOf(entry) : QString();
}

void ChannelRegister::note(const QString &id, const PlaylistEntry &entry, const QString &playlist, int place)
{
    KnownChannel &channel = m_memory.channels[id];
    channel.playlistId = playlist;
    channel.tvgId = entry.tvgId;
    channel.name = entry.name;
    channel.nameless = entry.nameless;
    channel.group = entry.group;
    channel.address = addressMark(entry.source.url);
    channel.place = place;
    channel.missingSince.reset();
    m_present.insert(id);
}

QString ChannelRegister::lead(const QString &id)
{
    KnownChannel own = known(id);
    const QString leader = std::exchange(own.leader, QString());
    if (leader.isEmpty())
        return id;
    const auto before = m_memory.channels.find(leader);
    const bool isFree =
        before != m_memory.channels.end() && !m_wanted.contains(leader) && !m_represented.contains(leader);
    if (!isFree || !own.number.number.isEmpty()) {
        m_memory.channels[id].leader.clear();
        return id;
    }
    if (m_configured.contains(before->playlistId)) {
        m_represented.insert(leader);
        return leader;
    }
    own.number = before->number;
    *before = own; // its playlist is gone for good: the entry is that channel from now on
    m_memory.channels.remove(id);
    m_present.insert(leader);
    m_wanted.insert(leader);
    return leader;
}

bool ChannelRegister::isOver(const QString &id, const KnownChannel &channel) const
{
    return channel.missingSince && m_now - *channel.missingSince >= MissingChannelsAreKept
        && m_good.contains(channel.playlistId) && !m_represented.contains(id);
}

void ChannelRegister::forgetTheLost(bool complete)
{
    const bool tooMany = m_memory.channels.size() > MaxKnownChannels;
    for (auto it = m_memory.channels.begin(); it != m_memory.channels.end();) {
        const bool present = m_present.contains(it.key());
        if (!present && !it->missingSince && m_good.contains(it->playlistId))
            it->missingSince = m_now;
        const bool other = complete && !m_configured.contains(it->playlistId);
        const bool over = isOver(it.key(), *it);
        if (over)
            m_forgotten.append(it.key());
        if (!present && (other || over || tooMany))
            it = m_memory.channels.erase(it);
        else
            ++it;
    }
}

bool ChannelRegister::isMissing(const QString &id, const KnownChannel &channel) const
{
    const auto filter = m_filters.constFind(channel.playlistId);
    return channel.missingSince && filter != m_filters.cend() && !m_represented.contains(id)
        && !channel.number.number.isEmpty();
}

QList<MissingChannel> ChannelRegister::missing() const
{
    std::map<QString, ChannelSieve> sieves;
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it)
        sieves.emplace(it.key(), *it);
    QList<MissingChannel> missing;
    for (auto it = m_memory.channels.cbegin(); it != m_memory.channels.cend(); ++it) {
        if (!isMissing(it.key(), *it) || !sieves.at(it->playlistId).passes(it->name, it->group))
            continue;
        missing.append({it.key(), m_memory.marks.numbers.value(it.key(), it->number.number),
                        m_memory.marks.names.value(it.key(), it->name), it->group, *it->missingSince});
    }
    std::sort(missing.begin(), missing.end(), [](const MissingChannel &one, const MissingChannel &other) {
        const quint64 rank = rankOf(one.guideNumber);
        const quint64 otherRank = rankOf(other.guideNumber);
        return rank != otherRank ? rank < otherRank : one.id < other.id;
    });
    return missing;
}
