// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

/// What a person said about channels, by channel id; outlasts refreshes, also of channels that are away.
struct LineupMarks {
    QSet<QString> favorites;
    QSet<QString> hidden;
    QHash<QString, QStringList>
        backups{}; ///< addresses to try when the channel's own fails, in order; secret
    friend bool operator==(const LineupMarks &, const LineupMarks &) = default;
};

/// The channels on offer, in order, with their guide numbers. Lives on the engine thread, owned by
/// EngineWorker. Knows nothing of playlists or files: whole lists are handed in.
class Lineup : public QObject {
    Q_OBJECT
public:
    explicit Lineup(QObject *parent = nullptr);

    void setChannels(QList<Channel> channels); ///< swapped in at once; numbers must be unique already
    [[nodiscard]] const QList<Channel> &channels() const { return m_channels; }
    [[nodiscard]] const Channel *byNumber(const QString &guideNumber) const;
    [[nodiscard]] const Channel *byId(const QString &channelId) const;

    /// lineup.post?favorite=: '+' favourite, '-' normal, 'x' hidden. False: unknown channel or sign.
    bool setFavorite(const QString &guideNumber, QChar sign);

    /// Addresses as people write them (streamaddress.h), tried before the backups that playlists have. One on
    /// the host of the channel or of such a backup counts as that playlist's. A problem changes nothing; its
    /// subject is the place in the list, from 1.
    [[nodiscard]] Problem setBackups(const QString &channelId, const QStringList &addresses);
    [[nodiscard]] QStringList givenBackups(const QString &channelId) const; ///< as they were set
    [[nodiscard]] QList<StreamSource> foundBackups(const QString &channelId) const; ///< of playlists

    void setMarks(const LineupMarks &marks); ///< as remembered; given before the first channels
    [[nodiscard]] const LineupMarks &marks() const { return m_marks; }

signals:
    void changed();
    void marksChanged(const LineupMarks &marks); ///< somebody set a mark: to be remembered

private:
    void applyMarks(Channel &channel) const;

    QList<Channel> m_channels;
    QHash<QString, qsizetype> m_byNumber;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QList<StreamSource>> m_found; ///< backups from playlists, of channels that have any
    LineupMarks m_marks;
};

Q_DECLARE_METATYPE(LineupMarks)
