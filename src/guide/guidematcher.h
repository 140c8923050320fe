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
    QStringList rivals{}; ///< guide ids that fit equally well but are at home elsewhere: none was taken
};

/// Finds for each channel of the lineup the one channel of a guide that is meant: what a person said, else by
/// tvg-id, the same in any case, by name, by name without what does not tell channels apart. An id that many
/// unlike channels share is none. Of equally good ones from different countries none is taken; else the one
/// of the same picture quality, or the first. Pure.
class GuideMatcher {
public:
    explicit GuideMatcher(const QList<Channel> &lineup, const std::atomic_bool &cancelled = NeverCancelled);

    /// How well it fits the channel that it fits best, be there a better one for that or not.
    MatchRank offer(const QString &guideId, const QStringList &names);
    [[nodiscard]] QList<GuideMatch> matches() const; ///< in the order of the lineup

private:
    /// How good a match is, best first.
    enum class Strength : quint8 {
        Link,
        Id,
        IdAnyCase,
        Name,
        LooseAtHome, ///< both are of the same country
        Loose,
        BroadAtHome,
        Broad,
        SharedId, ///< that several channels have which are not quite alike
        None,
    };
    struct Candidate {
        QString guideId;
        QString country;
        int quality = 0;
    };
    /// A channel of the lineup.
    struct Seeker {
        QString country;
        int quality = 0;
        Strength best = Strength::None;
        QList<Candidate> candidates; ///< of that strength
    };
    using Index = QMultiHash<QString, qsizetype>;

    void addChannel(const Channel &channel, qsizetype at);
    void addIds(const QList<Channel> &lineup);
    void offerTo(const Index &index, const QString &key, const Candidate &candidate, Strength strength);
    void offerLoosely(const Index &index, const QString &key, const Candidate &candidate, Strength atHome);
    void take(qsizetype at, const Candidate &candidate, Strength strength);
    [[nodiscard]] static MatchRank rankOf(Strength strength);
    [[nodiscard]] static GuideMatch decide(const Seeker &seeker);

    Index m_byLink, m_byTvgId, m_byLowerTvgId, m_bySharedId, m_byName, m_byLooseName, m_byBroadName;
    QList<Seeker> m_seekers;
    MatchRank m_best = MatchRank::None; ///< of the one being offered
};
