// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/channel.h"
#include "core/guidestate.h"
#include "guide/guidematcher.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// Gathers the channels of guides that may be linked to one of the lineup: those that `search` is in, be it
/// in id or name; without a search those that share words with the channel. Pure.
class CandidateSearch {
public:
    /// `channel` may be an empty one: then only the search counts.
    CandidateSearch(const Channel &channel, const QString &search);

    /// A guide's channel; the first guide that has an id is the one that counts.
    void offer(const QString &guideId, const QStringList &names, const QString &source);
    [[nodiscard]] GuideCandidates result() const; ///< best first

private:
    struct Scored {
        GuideCandidate candidate;
        int likeness = 0; ///< percent of the words shared
        bool begins = false; ///< with the search
    };
    [[nodiscard]] MatchRank rankOf(const QString &guideId, const QStringList &names);
    [[nodiscard]] int likenessOf(const QStringList &names) const;
    [[nodiscard]] bool isSearched(const QStringList &texts) const;

    QString m_channelId;
    GuideMatcher m_matcher; ///< of the channel, as if nobody had said anything
    QString m_linkedId; ///< as a person said; empty: nothing was said
    QString m_search;
    QStringList m_searchWords;
    QList<QStringList> m_names; ///< of the channel, in words
    QSet<QString> m_seen; ///< guide ids
    QList<Scored> m_found;
};

/// One guide to search.
struct SearchedGuide {
    QString database; ///< path
    QString source; ///< redacted
};

/// Reads all channels of all guides. Blocks; used on the pool.
[[nodiscard]] GuideCandidates searchGuides(const Channel &channel, const QString &search,
                                           const QList<SearchedGuide> &guides,
                                           const std::atomic_bool &cancelled = NeverCancelled);
