// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineup/playlistentry.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/// What an entry says about which channel it is. Plain value.
struct ChannelMarks {
    QString
        tvgId; ///< in lower case; empty: none, or one that means nothing outside its playlist ("12", "none")
    QString words; ///< the name without case, spaces and quality words; empty: it has none
    QString name; ///< the same; empty: too general to tell a channel by
    QString quality; ///< the words left out: "hd"
    QString country; ///< see countryOf(); empty: it does not say
    QString exactName; ///< as in the playlist
    QString group;
};
[[nodiscard]] ChannelMarks channelMarks(const PlaylistEntry &entry);

/// Finds the channel of an earlier playlist that an entry of a later one is the same as. Errs on the side of
/// "another one": a wrong backup shows a wrong programme, a missing one only lacks. So a tvg-id or a name
/// that stands for several channels within a playlist decides nothing alone, and "ONE" is neither "ONE +1"
/// nor "ONE 2" whatever their ids say, nor of another country's "ONE". Pure.
class SameChannel {
public:
    /// Begins with the next playlist: channels added before can be found, those added from now on can't yet.
    void beginPlaylist(const QList<ChannelMarks> &entries);
    [[nodiscard]] std::optional<qsizetype> find(const ChannelMarks &marks) const; ///< what add() was given
    void add(const ChannelMarks &marks, qsizetype channel);
    void join(const ChannelMarks &marks, qsizetype channel); ///< an entry became a backup of that channel

private:
    struct Known {
        ChannelMarks marks;
        qsizetype channel;
    };
    using Places = QHash<QString, QList<qsizetype>>; ///< to indexes in m_known

    void index(qsizetype at);
    void noteAmbiguous(const QList<ChannelMarks> &entries);
    template <typename Fits>
    [[nodiscard]] std::optional<qsizetype> best(const QList<qsizetype> &places, const ChannelMarks &marks,
                                                Fits fits) const;

    QList<Known> m_known;
    qsizetype m_indexed = 0; ///< so many of m_known can be found
    Places m_byId, m_byName;
    QHash<qsizetype, qsizetype> m_byChannel;
    QSet<QString> m_ambiguousIds, m_ambiguousNames;
};
