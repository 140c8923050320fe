// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/loosename.h"

#include "guide/countrynames.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Of the picture; -1: the word is none.
int qualityOf(const QString &word)
{
    static const QHash<QString, int> words{
        {u"sd"_s, 1},    {u"480p"_s, 1},   {u"576p"_s, 1},        {u"lq"_s, 1},    {u"low"_s, 1},
        {u"hd"_s, 2},    {u"hdplus"_s, 2}, {u"qhd"_s, 2},         {u"720p"_s, 2},  {u"720"_s, 2},
        {u"hq"_s, 2},    {u"hdtv"_s, 2},   {u"fhd"_s, 3},         {u"1080p"_s, 3}, {u"1080i"_s, 3},
        {u"1080"_s, 3},  {u"fullhd"_s, 3}, {u"uhd"_s, 4},         {u"4k"_s, 4},    {u"8k"_s, 4},
        {u"3840p"_s, 4}, {u"2160p"_s, 4},  {u"ultrahd"_s, 4},     {u"hdr"_s, 4},   {u"hevc"_s, 0},
        {u"h265"_s, 0},  {u"h264"_s, 0},   {u"x265"_s, 0},        {u"x264"_s, 0},  {u"raw"_s, 0},
        {u"50fps"_s, 0}, {u"60fps"_s, 0},  {u"backup"_s, 0},      {u"bkup"_s, 0},  {u"vip"_s, 0},
        {u"hls"_s, 0},   {u"multi"_s, 0},  {u"\u029c\u1d05"_s, 2}};
    return words.value(word, -1);
}

/// One word for each side of a country, in whatever language; else the word itself.
QString sideOf(const QString &word)
{
    static const QHash<QString, QString> sides{
        {u"est"_s, u"east"_s},    {u"ost"_s, u"east"_s},     {u"este"_s, u"east"_s},
        {u"leste"_s, u"east"_s},  {u"oost"_s, u"east"_s},    {u"eastern"_s, u"east"_s},
        {u"wschod"_s, u"east"_s}, {u"ouest"_s, u"west"_s},   {u"ovest"_s, u"west"_s},
        {u"oeste"_s, u"west"_s},  {u"western"_s, u"west"_s}, {u"zachod"_s, u"west"_s},
        {u"pacific"_s, u"west"_s}};
    return sides.value(word, word);
}

QString digitOf(const QString &word)
{
    static const QHash<QString, QString> digits{
        {u"one"_s, u"1"_s},  {u"two"_s, u"2"_s}, {u"three"_s, u"3"_s}, {u"four"_s, u"4"_s},
        {u"five"_s, u"5"_s}, {u"six"_s, u"6"_s}, {u"seven"_s, u"7"_s}, {u"eight"_s, u"8"_s}};
    return digits.value(word, word);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> words{u"tv"_s,   u"channel"_s, u"television"_s, u"network"_s, u"the"_s,
                                     u"live"_s, u"and"_s,     u"und"_s,        u"et"_s,      u"east"_s};
    return words.contains(word);
}

/// Entities that a playlist wrote as text.
QString withoutEntities(QString name)
{
    if (name.contains(u'&')) {
        name.replace(u"&amp;"_s, u"&"_s).replace(u"&#39;"_s, u"'"_s).replace(u"&apos;"_s, u"'"_s);
        name.replace(u"&quot;"_s, u"\""_s).replace(u"&#038;"_s, u"&"_s);
    }
    return name;
}

QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (c == u'+') {
            word += u"plus"_s;
        } else if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != u'\u2019'
                   && !word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// "full hd" as one word, and an hour told as one: "+1h".
void join(QStringList &words)
{
    for (qsizetype at = words.size() - 1; at > 0; --at) {
        if (words.at(at) == u"hd" && (words.at(at - 1) == u"full" || words.at(at - 1) == u"ultra")) {
            words[at - 1] += words.takeAt(at);
        }
    }
    for (QString &word : words) {
        if (word.startsWith(u"plus") && word.size() == 6 && word.endsWith(u'h'))
            word.chop(1);
    }
}

/// In front there may be the quality before the country: "4K| UK: ".
QStringView withoutMark(QStringView name, QString &country)
{
    const CountryMark mark = countryInFront(name);
    if (!mark.country.isEmpty()) {
        country = mark.country;
        return name.sliced(mark.length);
    }
    qsizetype end = 0;
    while (end < name.size() && (name[end].isLetterOrNumber() || (end == 0 && name[end] == u'|')))
        ++end;
    const QString word = name.first(end).toString().toLower().remove(u'|');
    if (end == 0 || end == name.size() || qualityOf(word) < 0)
        return name;
    const CountryMark behind = countryInFront(name.sliced(end));
    if (behind.country.isEmpty())
        return name;
    country = behind.country;
    return name.sliced(end + behind.length);
}

} // namespace

QString LooseName::broadText() const
{
    QString broad;
    for (const QString &word : words) {
        if (!isFiller(word))
            broad += digitOf(word);
    }
    const auto letters = std::count_if(broad.cbegin(), broad.cend(), [](QChar c) { return c.isLetter(); });
    return letters >= 2 ? broad : text();
}

LooseName toLooseName(const QString &name)
{
    LooseName loose;
    const QString plain = withoutEntities(name);
    loose.words = wordsOf(withoutMark(plain, loose.country));
    const QStringList all = loose.words.isEmpty() ? wordsOf(plain) : loose.words;
    join(loose.words);
    loose.words.removeIf([&loose](const QString &word) {
        const int quality = qualityOf(word);
        loose.quality = std::max(loose.quality, quality);
        return quality >= 0;
    });
    if (loose.words.size() > 1) {
        const QString country = countryOfCode(loose.words.last());
        if (!country.isEmpty()) {
            loose.words.removeLast();
            loose.country = country;
        }
    }
    if (loose.words.size() > 1)
        loose.words.last() = sideOf(loose.words.last());
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
