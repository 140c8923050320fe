// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/channelchange.h"
#include "core/result.h"
#include "lineup/lineupmarks.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// The channels on offer, in the order of their guide numbers. Lives on the engine thread, owned by
/// EngineWorker. Knows nothing of playlists or files: whole lists are handed in.
class Lineup : public QObject {
    Q_OBJECT
public:
    explicit Lineup(QObject *parent = nullptr);

    /// Swapped in at once. Numbers are the automatic ones and unique already; those that a person gave go
    /// before.
    void setChannels(QList<Channel> channels);
    [[nodiscard]] const QList<Channel> &channels() const { return m_channels; }
    [[nodiscard]] const Channel *byNumber(const QString &guideNumber) const;
    [[nodiscard]] const Channel *byId(const QString &channelId) const;

    /// What a person changes. A problem changes nothing: its subject is what can't be, its detail says why
    /// and what to do; Duplicate where a channel has the number already.
    [[nodiscard]] Problem change(const ChannelChange &change) { return changeAll({change}).value(0); }
    /// One after the other; told once. A problem for each, None where it was done.
    [[nodiscard]] QList<Problem> changeAll(const QList<ChannelChange> &changes);

    /// lineup.post?favorite=: '+' favourite, '-' normal, 'x' hidden. False: unknown channel or sign.
    bool setFavorite(const QString &guideNumber, QChar sign);

    /// Addresses as people write them (streamaddress.h), tried before the backups that playlists have. One on
    /// the host of the channel or of such a backup counts as that playlist's. A problem changes nothing; its
    /// subject is the place in the list, from 1.
    [[nodiscard]] Problem setBackups(const QString &channelId, const QStringList &addresses);
    [[nodiscard]] QStringList givenBackups(const QString &channelId) const; ///< as they were set
    [[nodiscard]] QList<StreamSource> foundBackups(const QString &channelId) const; ///< of playlists

    /// In place of what the playlist says of a channel's programmes; none: as that says.
    [[nodiscard]] Problem setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift);

    using VacantFinder = std::function<QSet<QString>(const QList<Channel> &channels)>; ///< gives their ids
    /// Event channels on which nothing is on, looked for with each list: they are off, but keep their numbers
    /// and marks.
    void setVacancy(VacantFinder find);
    [[nodiscard]] const QSet<QString> &vacant() const { return m_vacant; } ///< channel ids

    /// Switches channels off before they come for the first time, as the rules of their playlists say. Tells
    /// only that marks changed.
    void holdBack(const QStringList &channelIds);

    /// What its stream turned out to hold: goes before what its name says. Told where that is news.
    void noteSeen(const QString &channelId, const SeenStream &seen);

    void setMarks(const LineupMarks &marks); ///< as remembered; given before the first channels
    [[nodiscard]] const LineupMarks &marks() const { return m_marks; }
    void forget(const QStringList &channelIds); ///< marks of channels that nobody waits for any more

signals:
    void changed();
    void marksChanged(const LineupMarks &marks); ///< somebody set a mark: to be remembered

private:
    [[nodiscard]] Problem problemOf(const ChannelChange &change) const;
    [[nodiscard]] Problem problemOfNumber(const Channel &channel, const QString &number) const;
    void applyMarks(Channel &channel) const;
    void applyBackups(Channel &channel) const;
    [[nodiscard]] QList<Channel> numbered(QList<Channel> channels);
    bool markAs(const ChannelChange &change);
    bool markNumber(Channel &channel, const QString &number);
    void index();

    QList<Channel> m_channels;
    QHash<QString, qsizetype> m_byNumber;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QList<StreamSource>> m_found; ///< backups from playlists, of channels that have any
    QHash<QString, QString> m_automatic; ///< numbers of channels that have another one now
    LineupMarks m_marks;
    VacantFinder m_findVacant;
    QSet<QString> m_vacant; ///< channel ids
};
