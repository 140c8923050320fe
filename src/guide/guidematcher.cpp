// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidematcher.h"

#include "guide/countrynames.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace {

constexpr qsizetype MostCandidates = 8; // that are told
constexpr qsizetype ManyNames = 3; // unlike ones under one id: it is none

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

int qualityOf(const QStringList &names)
{
    int best = 0;
    for (const QString &name : names)
        best = std::max(best, toLooseName(name).quality);
    return best;
}

} // namespace

GuideMatcher::GuideMatcher(const QList<Channel> &lineup, const std::atomic_bool &cancelled)
    : m_seekers(lineup.size())
{
    if (!cancelled)
        addIds(lineup);
    for (qsizetype at = 0; at < lineup.size() && !cancelled; ++at)
        addChannel(lineup.at(at), at);
}

/// A panel may give all its channels the id "epg". Some that have one are variants, or one channel under two
/// names.
void GuideMatcher::addIds(const QList<Channel> &lineup)
{
    QHash<QString, QList<qsizetype>> byId;
    for (qsizetype at = 0; at < lineup.size(); ++at) {
        if (!lineup.at(at).tvgId.isEmpty()
            && !lineup.at(at).guideLink) // what a person said is not guessed at
            byId[lineup.at(at).tvgId].append(at);
    }
    for (auto it = byId.cbegin(); it != byId.cend(); ++it) {
        QSet<QString> names, firstWords;
        for (const qsizetype at : *it) {
            const LooseName name = it->size() > 1 ? toLooseName(lineup.at(at).name) : LooseName();
            names.insert(name.broadText());
            firstWords.insert(name.words.value(0));
        }
        for (const qsizetype at : *it) {
            if (names.size() > 1 && (names.size() < ManyNames || firstWords.size() == 1)) {
                m_bySharedId.insert(it.key(), at);
            } else if (names.size() == 1) {
                m_byTvgId.insert(it.key(), at);
                m_byLowerTvgId.insert(it.key().toLower(), at);
            }
        }
    }
}

void GuideMatcher::addChannel(const Channel &channel, qsizetype at)
{
    if (channel.guideLink) {
        m_byLink.insert(channel.guideLink->guideId, at);
        return;
    }
    QStringList names{channel.tvgName, channel.name, channel.playlistName};
    names.removeAll(QString());
    names.removeDuplicates();
    Seeker &seeker = m_seekers[at];
    seeker.country = homeOf(names, channel.tvgId);
    if (seeker.country.isEmpty())
        seeker.country = countryOfGroup(channel.group);
    seeker.quality = qualityOf(names);
    for (const QString &name : std::as_const(names))
        m_byName.insert(name, at);
    if (m_byTvgId.contains(channel.tvgId)) // "bbcone.uk" against a guide that has other ids but the same name
        names.append(channel.tvgId);
    for (const QString &name : std::as_const(names)) {
        const LooseName loose = toLooseName(name);
        m_byLooseName.insert(loose.text(), at);
        m_byBroadName.insert(loose.broadText(), at);
    }
}

MatchRank GuideMatcher::offer(const QString &guideId, const QStringList &names)
{
    m_best = MatchRank::None;
    const Candidate candidate{guideId, homeOf(names, guideId), qualityOf(names)};
    offerTo(m_byLink, guideId, candidate, Strength::Link);
    offerTo(m_byTvgId, guideId, candidate, Strength::Id);
    offerTo(m_byLowerTvgId, guideId.toLower(), candidate, Strength::IdAnyCase);
    offerTo(m_bySharedId, guideId, candidate, Strength::SharedId);
    for (const QString &name : names)
        offerTo(m_byName, name, candidate, Strength::Name);
    for (const QString &name : names + QStringList{guideId}) {
        const LooseName loose = toLooseName(name);
        offerLoosely(m_byLooseName, loose.text(), candidate, Strength::LooseAtHome);
        offerLoosely(m_byBroadName, loose.broadText(), candidate, Strength::BroadAtHome);
    }
    return m_best;
}

void GuideMatcher::offerTo(const Index &index, const QString &key, const Candidate &candidate,
                           Strength strength)
{
    for (auto [it, end] = index.equal_range(key); it != end && !key.isEmpty(); ++it)
        take(*it, candidate, strength);
}

void GuideMatcher::offerLoosely(const Index &index, const QString &key, const Candidate &candidate,
                                Strength atHome)
{
    for (auto [it, end] = index.equal_range(key); it != end && !key.isEmpty(); ++it) {
        const QString &country = m_seekers.at(*it).country;
        if (areAbroad(candidate.country, country))
            continue;
        const bool same = !country.isEmpty() && country == candidate.country;
        take(*it, candidate, same ? atHome : Strength(quint8(atHome) + 1));
    }
}

void GuideMatcher::take(qsizetype at, const Candidate &candidate, Strength strength)
{
    m_best = std::min(m_best, rankOf(strength));
    Seeker &seeker = m_seekers[at];
    if (strength > seeker.best)
        return;
    if (strength < seeker.best) {
        seeker.best = strength;
        seeker.candidates.clear();
    }
    const auto known =
        std::find_if(seeker.candidates.begin(), seeker.candidates.end(),
                     [&candidate](const Candidate &other) { return other.guideId == candidate.guideId; });
    if (known == seeker.candidates.end()) {
        if (seeker.candidates.size() < MostCandidates)
            seeker.candidates.append(candidate);
        return;
    }
    // Described twice: the order must make no difference.
    known->quality = std::max(known->quality, candidate.quality);
    const bool better = known->country.isEmpty() || candidate.country == seeker.country
        || (known->country != seeker.country && candidate.country < known->country);
    if (!candidate.country.isEmpty() && better)
        known->country = candidate.country;
}

MatchRank GuideMatcher::rankOf(Strength strength)
{
    switch (strength) {
    case Strength::Link:
        return MatchRank::Corrected;
    case Strength::Id:
        return MatchRank::TvgId;
    case Strength::IdAnyCase:
        return MatchRank::TvgIdAnyCase;
    case Strength::Name:
        return MatchRank::Name;
    case Strength::None:
        return MatchRank::None;
    default:
        return MatchRank::LooseName;
    }
}

GuideMatch GuideMatcher::decide(const Seeker &seeker)
{
    if (seeker.candidates.isEmpty())
        return {};
    QList<Candidate> candidates = seeker.candidates;
    const auto isAtHome = [&seeker](const Candidate &candidate) {
        return !seeker.country.isEmpty() && candidate.country == seeker.country;
    };
    if (std::any_of(candidates.cbegin(), candidates.cend(), isAtHome))
        candidates.removeIf([&](const Candidate &candidate) { return !isAtHome(candidate); });
    QSet<QString> countries;
    for (const Candidate &candidate : std::as_const(candidates))
        countries.insert(candidate.country);
    countries.remove(QString());
    if (countries.size() > 1) {
        GuideMatch tie;
        for (const Candidate &candidate : std::as_const(candidates))
            tie.rivals.append(candidate.guideId);
        return tie;
    }
    const auto distance = [&seeker](const Candidate &candidate) {
        return std::abs(candidate.quality - seeker.quality);
    };
    const auto chosen =
        std::min_element(candidates.cbegin(), candidates.cend(),
                         [&](const Candidate &a, const Candidate &b) { return distance(a) < distance(b); });
    return {chosen->guideId, rankOf(seeker.best), isAtHome(*chosen), {}};
}

QList<GuideMatch> GuideMatcher::matches() const
{
    QList<GuideMatch> all;
    all.reserve(m_seekers.size());
    for (const Seeker &seeker : m_seekers)
        all.append(decide(seeker));
    return all;
}
