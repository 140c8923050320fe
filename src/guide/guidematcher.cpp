// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidematcher.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isQualityWord(const QString &word)
{
    static const QSet<QString> words{u"hd"_s,   u"fhd"_s,  u"uhd"_s,  u"qhd"_s,  u"sd"_s,  u"4k"_s,
                                     u"8k"_s,   u"hevc"_s, u"h265"_s, u"h264"_s, u"raw"_s, u"1080p"_s,
                                     u"720p"_s, u"1080"_s, u"720"_s,  u"3840p"_s};
    return words.contains(word);
}

bool isCountry(const QString &word)
{
    static const QSet<QString> codes{u"uk"_s, u"gb"_s, u"us"_s, u"usa"_s, u"de"_s, u"fr"_s, u"it"_s, u"es"_s,
                                     u"nl"_s, u"be"_s, u"at"_s, u"ch"_s,  u"pt"_s, u"pl"_s, u"se"_s, u"no"_s,
                                     u"dk"_s, u"fi"_s, u"ie"_s, u"ca"_s,  u"au"_s, u"nz"_s, u"br"_s, u"mx"_s,
                                     u"ar"_s, u"tr"_s, u"gr"_s, u"ro"_s,  u"hu"_s, u"cz"_s, u"sk"_s, u"bg"_s,
                                     u"hr"_s, u"rs"_s, u"ru"_s, u"ua"_s,  u"in"_s, u"pk"_s, u"jp"_s, u"kr"_s,
                                     u"cn"_s, u"za"_s, u"il"_s, u"al"_s,  u"lu"_s};
    return codes.contains(word);
}

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (c == u'+') {
            word += u"plus"_s;
        } else if (c.category() != QChar::Mark_NonSpacing && !word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool beginsWithCountry(const QString &name)
{
    const QString start = name.left(8).trimmed();
    const qsizetype mark = std::max(start.indexOf(u':'), start.indexOf(u'|', 1));
    return mark > 0 || start.startsWith(u'[') || start.startsWith(u'(') || start.startsWith(u'|');
}

} // namespace

QString looseName(const QString &name)
{
    QStringList words = wordsOf(name);
    const QStringList all = words;
    words.removeIf(isQualityWord);
    if (words.size() > 1 && isCountry(words.first()) && beginsWithCountry(name))
        words.removeFirst();
    if (words.size() > 1 && isCountry(words.last()))
        words.removeLast();
    return words.isEmpty() ? all.join(QString()) : words.join(QString());
}

GuideMatcher::GuideMatcher(const QList<Channel> &lineup, const std::atomic_bool &cancelled)
    : m_matches(lineup.size())
{
    for (qsizetype at = 0; at < lineup.size() && !cancelled; ++at) {
        const Channel &channel = lineup.at(at);
        if (!channel.tvgId.isEmpty()) {
            m_byTvgId.insert(channel.tvgId, at);
            m_byLowerTvgId.insert(channel.tvgId.toLower(), at);
        }
        for (const QString &name : {channel.tvgName, channel.name}) {
            if (name.isEmpty())
                continue;
            m_byName.insert(name, at);
            m_byLooseName.insert(looseName(name), at);
        }
        // "bbcone.uk" against a guide that has other ids but the same name
        if (!channel.tvgId.isEmpty())
            m_byLooseName.insert(looseName(channel.tvgId), at);
    }
}

bool GuideMatcher::offer(const QString &guideId, const QStringList &names)
{
    bool better = offerTo(m_byTvgId, guideId, guideId, MatchRank::TvgId);
    better |= offerTo(m_byLowerTvgId, guideId.toLower(), guideId, MatchRank::TvgIdAnyCase);
    for (const QString &name : names) {
        better |= offerTo(m_byName, name, guideId, MatchRank::Name);
        better |= offerTo(m_byLooseName, looseName(name), guideId, MatchRank::LooseName);
    }
    better |= offerTo(m_byLooseName, looseName(guideId), guideId, MatchRank::LooseName);
    return better;
}

bool GuideMatcher::offerTo(const Index &index, const QString &key, const QString &guideId, MatchRank rank)
{
    bool better = false;
    for (auto [it, end] = index.equal_range(key); it != end && !key.isEmpty(); ++it) {
        GuideMatch &match = m_matches[*it];
        if (rank >= match.rank)
            continue;
        if (match.rank != MatchRank::None && --m_uses[match.guideId] == 0)
            m_uses.remove(match.guideId);
        match = {guideId, rank};
        ++m_uses[guideId];
        better = true;
    }
    return better;
}
