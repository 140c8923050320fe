// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/loosename.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isQualityWord(const QString &word)
{
    static const QSet<QString> words{u"hd"_s,   u"fhd"_s,  u"uhd"_s,  u"qhd"_s,  u"sd"_s,  u"4k"_s,
                                     u"8k"_s,   u"hevc"_s, u"h265"_s, u"h264"_s, u"raw"_s, u"1080p"_s,
                                     u"720p"_s, u"1080"_s, u"720"_s,  u"3840p"_s};
    return words.contains(word);
}

/// The code of a country, one for each; empty: it is none.
QString countryOf(const QString &word)
{
    static const QSet<QString> codes{
        u"uk"_s, u"us"_s, u"de"_s, u"fr"_s, u"it"_s, u"es"_s, u"nl"_s, u"be"_s, u"at"_s, u"ch"_s, u"pt"_s,
        u"pl"_s, u"se"_s, u"no"_s, u"dk"_s, u"fi"_s, u"ie"_s, u"ca"_s, u"au"_s, u"nz"_s, u"br"_s, u"mx"_s,
        u"ar"_s, u"tr"_s, u"gr"_s, u"ro"_s, u"hu"_s, u"cz"_s, u"sk"_s, u"bg"_s, u"hr"_s, u"rs"_s, u"ru"_s,
        u"ua"_s, u"in"_s, u"pk"_s, u"jp"_s, u"kr"_s, u"cn"_s, u"za"_s, u"il"_s, u"al"_s, u"lu"_s};
    if (word == u"gb")
        return u"uk"_s;
    if (word == u"usa")
        return u"us"_s;
    return codes.contains(word) ? word : QString();
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

LooseName toLooseName(const QString &name)
{
    LooseName loose{wordsOf(name), {}};
    const QStringList all = loose.words;
    loose.words.removeIf(isQualityWord);
    if (loose.words.size() > 1 && beginsWithCountry(name)) {
        loose.country = countryOf(loose.words.first());
        if (!loose.country.isEmpty())
            loose.words.removeFirst();
    }
    if (loose.words.size() > 1) {
        const QString country = countryOf(loose.words.last());
        if (!country.isEmpty()) {
            loose.words.removeLast();
            loose.country = country;
        }
    }
    if (loose.words.isEmpty())
        loose.words = all;
    return loose;
}

QString looseName(const QString &name)
{
    return toLooseName(name).text();
}

bool areAbroad(const QString &country, const QString &other)
{
    return !country.isEmpty() && !other.isEmpty() && country != other;
}
