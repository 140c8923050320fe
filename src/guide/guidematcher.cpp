// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidematcher.h"

#include <algorithm>
#include <utility>

namespace {

/// Where a channel says to be at home: in one of its names, or at the end of its id ("one.uk").
QString homeOf(const QStringList &names, const QString &id)
{
    for (const QString &name : names) {
        const QString country = toLooseName(name).country;
        if (!country.isEmpty())
            return country;
    }
    return toLooseName(id).country;
}

} // namespace

GuideMatcher::GuideMatcher(const QList<Channel> &lineup, const std::atomic_bool &cancelled)
    : m_matches(lineup.size())
{
    for (qsizetype at = 0; at < lineup.size() && !cancelled; ++at)
        addChannel(lineup.at(at), at);
}

void GuideMatcher::addChannel(const Channel &channel, qsizetype at)
{
    if (channel.guideLink) { // what a person said is not guessed at
        m_byLink.insert(channel.guideLink->guideId, at);
        return;
    }
    if (!channel.tvgId.isEmpty()) {
        m_byTvgId.insert(channel.tvgId, at);
        m_byLowerTvgId.insert(channel.tvgId.toLower(), at);
    }
    QStringList names{channel.tvgName, channel.name, channel.playlistName};
    names.removeDuplicates();
    const QString home = homeOf(names, channel.tvgId);
    for (const QString &name : std::as_const(names)) {
        m_byName.insert(name, at);
        addLoose(name, home, at);
    }
    // "bbcone.uk" against a guide that has other ids but the same name
    addLoose(channel.tvgId, home, at);
}

void GuideMatcher::addLoose(const QString &name, const QString &country, qsizetype at)
{
    if (!name.isEmpty())
        m_byLooseName.insert(looseName(name), {at, country});
}

MatchRank GuideMatcher::offer(const QString &guideId, const QStringList &names)
{
    m_best = MatchRank::None;
    offerTo(m_byLink, guideId, guideId, MatchRank::Corrected);
    offerTo(m_byTvgId, guideId, guideId, MatchRank::TvgId);
    offerTo(m_byLowerTvgId, guideId.toLower(), guideId, MatchRank::TvgIdAnyCase);
    const QString home = homeOf(names, guideId);
    for (const QString &name : names) {
        offerTo(m_byName, name, guideId, MatchRank::Name);
        offerLoosely(name, home, guideId);
    }
    offerLoosely(guideId, home, guideId);
    return m_best;
}

void GuideMatcher::offerTo(const Index &index, const QString &key, const QString &guideId, MatchRank rank)
{
    for (auto [it, end] = index.equal_range(key); it != end && !key.isEmpty(); ++it)
        take(*it, {guideId, rank, false});
}

void GuideMatcher::offerLoosely(const QString &name, const QString &country, const QString &guideId)
{
    const QString key = looseName(name);
    for (auto [it, end] = m_byLooseName.equal_range(key); it != end && !key.isEmpty(); ++it) {
        if (!areAbroad(country, it->country))
            take(it->at, {guideId, MatchRank::LooseName, !country.isEmpty() && country == it->country});
    }
}

void GuideMatcher::take(qsizetype at, const GuideMatch &match)
{
    m_best = std::min(m_best, match.rank);
    GuideMatch &known = m_matches[at];
    if (match.rank < known.rank || (match.rank == known.rank && match.sameCountry && !known.sameCountry))
        known = match;
}
