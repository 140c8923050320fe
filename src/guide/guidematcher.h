// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/channel.h"
#include "core/guidestate.h"
#include "guide/loosename.h"

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QString>
#include <QStringList>

/// Which channel of a guide belongs to a channel of the lineup.
struct GuideMatch {
    QString guideId;
    MatchRank rank = MatchRank::None;
    bool sameCountry = false; ///< told by both: breaks a tie of loose names
};

/// Finds for each channel of the lineup the one channel of a guide that is meant: what a person said, else by
/// tvg-id, the same in any case, by name, by name without what does not tell channels apart. Of equally good
/// ones the first offered is taken. Pure.
class GuideMatcher {
public:
    explicit GuideMatcher(const QList<Channel> &lineup, const std::atomic_bool &cancelled = NeverCancelled);

    /// How well it fits the channel that it fits best, be there a better one for that or not.
    MatchRank offer(const QString &guideId, const QStringList &names);
    [[nodiscard]] const QList<GuideMatch> &matches() const
    {
        return m_matches;
    } ///< in the order of the lineup

private:
    struct LooseEntry {
        qsizetype at;
        QString country;
    };
    using Index = QMultiHash<QString, qsizetype>;
    void addChannel(const Channel &channel, qsizetype at);
    void addLoose(const QString &name, const QString &country, qsizetype at);
    void offerTo(const Index &index, const QString &key, const QString &guideId, MatchRank rank);
    void offerLoosely(const QString &name, const QString &country, const QString &guideId);
    void take(qsizetype at, const GuideMatch &match);

    Index m_byLink, m_byTvgId, m_byLowerTvgId, m_byName;
    QMultiHash<QString, LooseEntry> m_byLooseName;
    QList<GuideMatch> m_matches;
    MatchRank m_best = MatchRank::None; ///< of the one being offered
};
