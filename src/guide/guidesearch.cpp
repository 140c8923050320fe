// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidesearch.h"

#include "guide/guidedatabase.h"
#include "guide/loosename.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastLikeness = 40; // percent: with less, two names have a word in common and no more

/// Twice the words both have, of the words of both; a word that begins another counts half.
int likeness(const QStringList &a, const QStringList &b)
{
    int shared = 0;
    for (const QString &word : a) {
        const auto begins = [&word](const QString &other) {
            return std::min(word.size(), other.size()) >= 3
                && (other.startsWith(word) || word.startsWith(other));
        };
        if (b.contains(word))
            shared += 2;
        else if (std::any_of(b.begin(), b.end(), begins))
            shared += 1;
    }
    const qsizetype all = a.size() + b.size();
    return all == 0 ? 0 : int(100 * shared / all);
}

QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toCaseFolded();
    }
    return out;
}

Channel withoutLink(Channel channel)
{
    channel.guideLink.reset();
    return channel;
}

} // namespace

CandidateSearch::CandidateSearch(const Channel &channel, const QString &search)
    : m_channelId(channel.id)
    , m_matcher({withoutLink(channel)})
    , m_search(search)
    , m_searchWords(folded(search).split(u' ', Qt::SkipEmptyParts))
{
    if (channel.guideLink)
        m_linkedId = channel.guideLink->guideId;
    QStringList names{channel.name, channel.playlistName, channel.tvgName, channel.tvgId};
    names.removeAll(QString());
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        m_names.append(toLooseName(name).words);
}

void CandidateSearch::offer(const QString &guideId, const QStringList &names, const QString &source)
{
    if (m_seen.contains(guideId))
        return;
    m_seen.insert(guideId);
    const QStringList texts = QStringList(guideId) + names;
    if (!isSearched(texts))
        return;
    Scored scored{{guideId, names.value(0), source, rankOf(guideId, names)}, likenessOf(texts), false};
    if (m_searchWords.isEmpty() && scored.candidate.rank == MatchRank::None
        && scored.likeness < LeastLikeness)
        return;
    scored.begins = std::any_of(texts.begin(), texts.end(), [this](const QString &text) {
        return folded(text).startsWith(m_searchWords.value(0));
    });
    m_found.append(std::move(scored));
}

MatchRank CandidateSearch::rankOf(const QString &guideId, const QStringList &names)
{
    if (!m_linkedId.isEmpty() && guideId == m_linkedId)
        return MatchRank::Corrected;
    return m_matcher.offer(guideId, names);
}

int CandidateSearch::likenessOf(const QStringList &names) const
{
    int best = 0;
    for (const QString &name : names) {
        const QStringList words = toLooseName(name).words;
        for (const QStringList &ours : m_names)
            best = std::max(best, likeness(ours, words));
    }
    return best;
}

bool CandidateSearch::isSearched(const QStringList &texts) const
{
    const QString all = folded(texts.join(u'\n'));
    return std::all_of(m_searchWords.begin(), m_searchWords.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

GuideCandidates CandidateSearch::result() const
{
    QList<Scored> sorted = m_found;
    const auto better = [](const Scored &a, const Scored &b) {
        return std::tuple(a.candidate.rank, -a.likeness, !a.begins, a.candidate.name, a.candidate.guideId)
            < std::tuple(b.candidate.rank, -b.likeness, !b.begins, b.candidate.name, b.candidate.guideId);
    };
    std::sort(sorted.begin(), sorted.end(), better);
    GuideCandidates out{m_channelId, m_search, {}, int(sorted.size())};
    for (const Scored &scored : sorted.first(std::min<qsizetype>(sorted.size(), MaxGuideCandidates)))
        out.candidates.append(scored.candidate);
    return out;
}

GuideCandidates searchGuides(const Channel &channel, const QString &search,
                             const QList<SearchedGuide> &guides, const std::atomic_bool &cancelled)
{
    CandidateSearch searching(channel, search);
    for (const SearchedGuide &guide : guides) {
        const std::unique_ptr<GuideDatabase> database = GuideDatabase::open(guide.database);
        if (!database || cancelled)
            continue;
        database->readChannels([&](const StoredChannel &found) {
            searching.offer(found.id, found.names, guide.source);
            return !cancelled;
        });
    }
    return searching.result();
}
