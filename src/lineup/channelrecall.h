// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineup/lineupmemory.h"
#include "lineup/playlistentry.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>

/// By what a channel is known again within its playlist, in the order of their weight; empty: it has none.
/// Plain value.
struct ChannelTraits {
    enum Kind : quint8 { TvgId, Label, Address, Kinds }; ///< Label: name and group
    std::array<QString, Kinds> of;
};
[[nodiscard]] ChannelTraits traitsOf(const PlaylistEntry &entry);
[[nodiscard]] ChannelTraits traitsOf(const KnownChannel &channel);

/// A short hash of a stream's address.
[[nodiscard]] QString addressMark(const QUrl &url);

/// Finds the entries of a playlist among the channels that were known before. One trait is enough where it
/// stands for one entry and one known channel only: two that agree decide, else the one with more weight.
/// Those that no trait alone tells apart are then paired in their order where they are alike. Pure.
class ChannelRecall {
public:
    static constexpr qsizetype Unknown = -1;
    enum class Alike : quint8 {
        Pair, ///< also where the address has changed, or the name
        SameOnly, ///< only those that are as they were
    };

    explicit ChannelRecall(const QList<ChannelTraits> &entries);

    /// To be called again with less likely ones, for entries not found yet; their places count on.
    void match(const QList<ChannelTraits> &known, Alike alike);
    void pairTheRest(); ///< after the last of them
    [[nodiscard]] const QList<qsizetype> &places() const { return m_places; } ///< one for each entry

private:
    using Places = QHash<QString, qsizetype>; ///< by trait; Several where it stands for more than one
    using Index = std::array<Places, ChannelTraits::Kinds>;
    static constexpr qsizetype Several = -2;
    struct Known {
        ChannelTraits traits;
        Alike alike;
        bool taken;
    };

    [[nodiscard]] static Index indexOf(const QList<ChannelTraits> &all);
    [[nodiscard]] qsizetype candidate(qsizetype entry, ChannelTraits::Kind kind) const;
    [[nodiscard]] bool isFree(qsizetype known) const { return known >= 0 && !m_known.at(known).taken; }
    void claim(qsizetype entry, qsizetype known);
    void matchByTwo();
    void matchByOne(ChannelTraits::Kind kind);
    void pair(QString (*keyOf)(const ChannelTraits &), bool same);

    QList<ChannelTraits> m_entries;
    Index m_ofEntries, m_ofKnown; ///< the latter without those of earlier calls
    QList<Known> m_known;
    qsizetype m_before = 0; ///< known channels of earlier calls
    QList<qsizetype> m_places;
};
