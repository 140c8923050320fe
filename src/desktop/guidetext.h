// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"
#include "core/lineupstate.h"

#include <QCoreApplication>
#include <QString>

/// The guide and the playlists in words: what is on, how far a guide reaches, how sure a match is, how a
/// refresh went. Pure; keeps nothing.
class GuideText {
    Q_DECLARE_TR_FUNCTIONS(GuideText)
public:
    [[nodiscard]] static QString onNow(const OnNow &entry); ///< "20:15  News"; empty: nothing is known
    [[nodiscard]] static QString onNowDetails(const OnNow &entry); ///< what is on in full, then what is next
    [[nodiscard]] static QString programme(const Programme &programme); ///< "20:15–21:00  News"
    [[nodiscard]] static QString programmeDetails(const Programme &programme);
    /// How much of it is over at `now`: 0..1000; -1: nothing is on.
    [[nodiscard]] static int progress(const OnNow &entry, WallTime now);

    /// "6 days", "placeholders" where there is no guide and they are made, a dash where they are not.
    [[nodiscard]] static QString coverage(const ChannelGuide &guide, bool placeholders, WallTime now);
    [[nodiscard]] static QString coverageDetails(const ChannelGuide &guide, bool placeholders);
    [[nodiscard]] static QString matched(const ChannelGuide &guide); ///< the channel of the guide, or a dash
    [[nodiscard]] static QString sureness(const ChannelGuide &guide); ///< "85 %", "Chosen", or a dash
    [[nodiscard]] static QString confidence(MatchRank rank); ///< "85 %"
    [[nodiscard]] static QString rank(MatchRank rank); ///< a full sentence: why they belong together

    [[nodiscard]] static QString result(const Problem &problem, bool everRead); ///< of the last refresh
    [[nodiscard]] static QString resultDetails(const Problem &problem,
                                               const std::optional<WallTime> &lastGood, WallTime now);
    [[nodiscard]] static QString missing(WallTime since); ///< "missing since 14 Nov"
    [[nodiscard]] static QString missingDetails(WallTime since);
};
