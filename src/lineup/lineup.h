// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSet>
#include <QString>

/// What a person said about channels, by channel id; outlasts refreshes, also of channels that are away.
struct LineupMarks {
    QSet<QString> favorites;
    QSet<QString> hidden;
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
    LineupMarks m_marks;
};

Q_DECLARE_METATYPE(LineupMarks)
