// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

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

    /// lineup.post?favorite=: '+' favourite, '-' normal, 'x' hidden. False: unknown channel.
    bool setFavorite(const QString &guideNumber, QChar sign);

signals:
    void changed();

private:
    QList<Channel> m_channels;
    QHash<QString, qsizetype> m_byNumber;
    QHash<QString, qsizetype> m_byId;
};
