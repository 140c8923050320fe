// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "lineup/lineupmarks.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

/// The channels of a lineup as people's marks make them, in the order of their numbers, with the ways to find
/// one. Plain value, shared when copied: one of 100,000 channels is changed on a thread that nobody waits for
/// and swapped in.
struct LineupList {
    using VacantFinder = std::function<QSet<QString>(const QList<Channel> &channels)>; ///< gives their ids

    QList<Channel> channels;
    QHash<QString, qsizetype> byNumber, byId;
    QHash<QString, QList<StreamSource>> found; ///< backups from playlists, of channels that have any
    QHash<QString, QString> automatic; ///< numbers of channels that have another one now
    QSet<QString> vacant; ///< ids of event channels on which nothing is on
    quint64 outline = 0; ///< of what media servers see of it: numbers and names of those that are on

    /// From what playlists say.
    [[nodiscard]] static LineupList made(QList<Channel> channels, const LineupMarks &marks,
                                         const VacantFinder &findVacant);
    /// Marks of these have changed.
    void amend(const QStringList &channelIds, bool renumbers, const LineupMarks &marks);
    void amendAll(const LineupMarks &marks, const VacantFinder &findVacant);

private:
    void applyMarks(Channel &channel, const LineupMarks &marks) const;
    void applyBackups(Channel &channel, const QStringList &addresses) const;
    void number(const LineupMarks &marks);
    void index();
    void sumUp();
};
