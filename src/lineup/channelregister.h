// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "lineup/channelidentity.h"
#include "lineup/lineupassembly.h"
#include "lineup/lineupmemory.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// Who is who during one import: gives entries the ids of the channels they were before, notes who vanished
/// and who stands in for whom, and forgets those nobody waits for any more. Writes into the memory it was
/// made for. Made for one import on the pool.
class ChannelRegister {
public:
    ChannelRegister(const QList<SourcePlaylist> &playlists, WallTime now, LineupMemory &memory,
                    const std::atomic_bool &cancelled);

    /// One id for each entry; empty for one that the filter drops and that was never on offer. To be asked
    /// for all playlists before the rest.
    [[nodiscard]] QStringList enter(const SourcePlaylist &playlist, const QList<bool> &wanted);

    /// The entry is a backup of a channel.
    void follow(const QString &id, const QString &leader) { m_memory.channels[id].leader = leader; }
    /// The entry is a channel: its own, or the one that it was a backup of if nobody else is that now.
    [[nodiscard]] QString lead(const QString &id);
    [[nodiscard]] KnownChannel known(const QString &id) const { return m_memory.channels.value(id); }

    /// `complete`: all playlists told what they have, so that channels of others are not waited for.
    void forgetTheLost(bool complete);
    [[nodiscard]] QList<MissingChannel> missing() const; ///< in the order of their numbers
    [[nodiscard]] QStringList forgotten() const { return m_forgotten; } ///< were missing for too long

private:
    [[nodiscard]] QStringList inOrder(QStringList ids) const;
    [[nodiscard]] QStringList candidates(const QString &playlist, class ChannelRecall &recall) const;
    [[nodiscard]] QString identify(const PlaylistEntry &entry, bool wanted);
    void note(const QString &id, const PlaylistEntry &entry, const QString &playlist, int place);
    [[nodiscard]] bool isOver(const QString &id, const KnownChannel &channel) const;
    [[nodiscard]] bool isMissing(const QString &id, const KnownChannel &channel) const;

    LineupMemory &m_memory;
    const std::atomic_bool &m_cancelled;
    WallTime m_now;
    ChannelIdentity m_identity;
    QHash<QString, QStringList> m_byPlaylist; ///< known ids
    QSet<QString> m_configured, m_good; ///< playlists
    QHash<QString, ChannelFilter> m_filters; ///< of playlists that are on
    QSet<QString> m_present; ///< ids of entries, also of those that the filter drops
    QSet<QString> m_wanted; ///< ids of entries that it lets through
    QSet<QString> m_represented; ///< ids that another entry stands in for
    QStringList m_forgotten;
};
