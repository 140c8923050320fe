// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/channel.h"
#include "core/guidestate.h"

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QString>
#include <QStringList>

/// Which channel of a guide belongs to a channel of the lineup.
struct GuideMatch {
    QString guideId;
    MatchRank rank = MatchRank::None;
};

/// Finds for each channel of the lineup the one channel of a guide that is meant: by tvg-id, the same in any
/// case, by name, by name without what does not tell channels apart. Of equally good ones the first offered
/// is taken. Pure.
class GuideMatcher {
public:
    explicit GuideMatcher(const QList<Channel> &lineup, const std::atomic_bool &cancelled = NeverCancelled);

    bool offer(const QString &guideId,
               const QStringList &names); ///< true: some channel has a better match now
    [[nodiscard]] const QList<GuideMatch> &matches() const
    {
        return m_matches;
    } ///< in the order of the lineup
    [[nodiscard]] bool isMatched(const QString &guideId) const { return m_uses.contains(guideId); }

private:
    using Index = QMultiHash<QString, qsizetype>;
    bool offerTo(const Index &index, const QString &key, const QString &guideId, MatchRank rank);

    Index m_byTvgId, m_byLowerTvgId, m_byName, m_byLooseName;
    QList<GuideMatch> m_matches;
    QHash<QString, int> m_uses; ///< guide id to number of lineup channels matched
};

/// "UK: BBC One FHD (UK)" as "bbcone": lower case, no accents, no words for picture quality, no country, no
/// punctuation; a plus stays, since "ITV +1" is another channel.
[[nodiscard]] QString looseName(const QString &name);
