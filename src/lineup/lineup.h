// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/channelchange.h"
#include "core/result.h"
#include "lineup/lineuplist.h"
#include "lineup/lineupmarks.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <optional>

/// The channels on offer, in the order of their guide numbers. Lives on the engine thread, owned by
/// EngineWorker. Knows nothing of playlists or files: whole lists are handed in. A large list is changed on a
/// thread of its own and swapped in, so that nobody who watches notices; until then the former one is told.
class Lineup : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype AtOnce = 5000; ///< channels that are changed on the spot

    explicit Lineup(QObject *parent = nullptr);
    ~Lineup() override; ///< waits for the list being made

    /// Numbers are the automatic ones and unique already; those that a person gave go before.
    void setChannels(QList<Channel> channels);
    [[nodiscard]] const QList<Channel> &channels() const { return m_list.channels; }
    [[nodiscard]] quint64 outline() const { return m_list.outline; } ///< see LineupList
    /// Calls when all that was asked for until now is in: at once, unless the list is large. Never when
    /// `context` has gone.
    void whenSettled(QObject *context, std::function<void()> done);
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

    /// Event channels on which nothing is on, looked for with each list: they are off, but keep their numbers
    /// and marks. `find` may be called on another thread, as long as this lineup lives.
    void setVacancy(LineupList::VacantFinder find);
    [[nodiscard]] const QSet<QString> &vacant() const { return m_list.vacant; } ///< channel ids

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
    [[nodiscard]] QString numberOf(const Channel &channel) const;
    [[nodiscard]] QString holderOf(const QString &number) const;
    bool markAs(const ChannelChange &change);
    bool markNumber(const Channel &channel, const QString &number);
    void amend(const QStringList &channelIds, bool renumbers);
    void amendAll();
    [[nodiscard]] bool isWorkedOnElsewhere(qsizetype channels) const;
    void take(LineupList list);
    void work();
    void finish(LineupList list);

    /// What is to be done to the list.
    struct Step {
        std::optional<QList<Channel>> replacement; ///< by these first
        bool isForAll = false; ///< all marks may have changed
        QStringList channelIds; ///< marks of these have
        bool renumbers = false;
        [[nodiscard]] bool isNone() const { return !replacement && !isForAll && channelIds.isEmpty(); }
    };
    LineupList m_list;
    LineupMarks m_marks;
    LineupList::VacantFinder m_findVacant;
    QThreadPool m_pool;
    Step m_next; ///< once what is being worked on is done
    bool m_isWorking = false;
    /// Numbers given since the list was made: the next change may want the former ones.
    QHash<QString, QString> m_givenTo; ///< id by number; empty: it is free
    QHash<QString, QString> m_given; ///< number by id
    struct Waiter {
        quint64 step; ///< that is to be done by then
        QPointer<QObject> context;
        std::function<void()> done;
    };
    QList<Waiter> m_waiting; ///< by step
    quint64 m_step = 0; ///< number of the one being worked on, or of the last one
};
