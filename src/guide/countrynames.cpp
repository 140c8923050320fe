// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/countrynames.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 14;

bool isFrame(QChar c)
{
    return c == u'|' || c == u'[' || c == u'(' || c == u'{' || c == u'<' || c == u']' || c == u')'
        || c == u'}' || c == u'>' || c == u':'
        || (!c.isLetterOrNumber() && !c.isSpace() && c.unicode() > 0x7f && !c.isMark());
}

QString countryOf(const QString &word)
{
    const QString code = countryOfCode(word);
    return code.isEmpty() ? countryOfName(word) : code;
}

} // namespace

QString countryOfCode(const QString &word)
{
    static const QSet<QString> codes{
        u"uk"_s, u"us"_s, u"de"_s, u"fr"_s, u"it"_s, u"es"_s, u"nl"_s, u"be"_s, u"at"_s, u"ch"_s, u"pt"_s,
        u"pl"_s, u"se"_s, u"no"_s, u"dk"_s, u"fi"_s, u"ie"_s, u"ca"_s, u"au"_s, u"nz"_s, u"br"_s, u"mx"_s,
        u"ar"_s, u"tr"_s, u"gr"_s, u"ro"_s, u"hu"_s, u"cz"_s, u"sk"_s, u"bg"_s, u"hr"_s, u"rs"_s, u"ru"_s,
        u"ua"_s, u"in"_s, u"pk"_s, u"jp"_s, u"kr"_s, u"cn"_s, u"za"_s, u"il"_s, u"al"_s, u"lu"_s, u"si"_s,
        u"ee"_s, u"lv"_s, u"lt"_s, u"is"_s, u"cl"_s, u"co"_s, u"pe"_s, u"ve"_s, u"ma"_s, u"eg"_s, u"sa"_s};
    static const QHash<QString, QString> others{
        {u"gb"_s, u"uk"_s},  {u"gbr"_s, u"uk"_s}, {u"usa"_s, u"us"_s}, {u"ger"_s, u"de"_s},
        {u"deu"_s, u"de"_s}, {u"fra"_s, u"fr"_s}, {u"ita"_s, u"it"_s}, {u"esp"_s, u"es"_s},
        {u"nld"_s, u"nl"_s}, {u"ned"_s, u"nl"_s}, {u"bel"_s, u"be"_s}, {u"aut"_s, u"at"_s},
        {u"che"_s, u"ch"_s}, {u"sui"_s, u"ch"_s}, {u"por"_s, u"pt"_s}, {u"prt"_s, u"pt"_s},
        {u"pol"_s, u"pl"_s}, {u"swe"_s, u"se"_s}, {u"nor"_s, u"no"_s}, {u"dnk"_s, u"dk"_s},
        {u"fin"_s, u"fi"_s}, {u"irl"_s, u"ie"_s}, {u"can"_s, u"ca"_s}, {u"aus"_s, u"au"_s},
        {u"bra"_s, u"br"_s}, {u"mex"_s, u"mx"_s}, {u"tur"_s, u"tr"_s}, {u"rou"_s, u"ro"_s},
        {u"hun"_s, u"hu"_s}, {u"cze"_s, u"cz"_s}, {u"rus"_s, u"ru"_s}, {u"ukr"_s, u"ua"_s},
        {u"ind"_s, u"in"_s}};
    return codes.contains(word) ? word : others.value(word);
}

QString countryOfName(const QString &word)
{
    static const QHash<QString, QString> names{
        {u"united kingdom"_s, u"uk"_s}, {u"great britain"_s, u"uk"_s},   {u"united states"_s, u"us"_s},
        {u"england"_s, u"uk"_s},        {u"britain"_s, u"uk"_s},         {u"america"_s, u"us"_s},
        {u"germany"_s, u"de"_s},        {u"deutschland"_s, u"de"_s},     {u"alemania"_s, u"de"_s},
        {u"france"_s, u"fr"_s},         {u"italy"_s, u"it"_s},           {u"italia"_s, u"it"_s},
        {u"spain"_s, u"es"_s},          {u"espana"_s, u"es"_s},          {u"espa\u00f1a"_s, u"es"_s},
        {u"netherlands"_s, u"nl"_s},    {u"nederland"_s, u"nl"_s},       {u"belgium"_s, u"be"_s},
        {u"austria"_s, u"at"_s},        {u"\u00f6sterreich"_s, u"at"_s}, {u"switzerland"_s, u"ch"_s},
        {u"schweiz"_s, u"ch"_s},        {u"portugal"_s, u"pt"_s},        {u"poland"_s, u"pl"_s},
        {u"polska"_s, u"pl"_s},         {u"sweden"_s, u"se"_s},          {u"sverige"_s, u"se"_s},
        {u"norway"_s, u"no"_s},         {u"denmark"_s, u"dk"_s},         {u"danmark"_s, u"dk"_s},
        {u"finland"_s, u"fi"_s},        {u"ireland"_s, u"ie"_s},         {u"canada"_s, u"ca"_s},
        {u"australia"_s, u"au"_s},      {u"brazil"_s, u"br"_s},          {u"brasil"_s, u"br"_s},
        {u"mexico"_s, u"mx"_s},         {u"turkey"_s, u"tr"_s},          {u"turkiye"_s, u"tr"_s},
        {u"t\u00fcrkiye"_s, u"tr"_s},   {u"greece"_s, u"gr"_s},          {u"romania"_s, u"ro"_s},
        {u"hungary"_s, u"hu"_s},        {u"russia"_s, u"ru"_s},          {u"ukraine"_s, u"ua"_s},
        {u"india"_s, u"in"_s}};
    return names.value(word);
}

QString countryOfGroup(const QString &group)
{
    const CountryMark mark = countryInFront(group);
    if (!mark.country.isEmpty())
        return mark.country;
    return countryOf(group.trimmed().toLower());
}

CountryMark countryInFront(QStringView name)
{
    qsizetype at = 0;
    while (at < name.size() && (name[at].isSpace() || isFrame(name[at])))
        ++at;
    const bool framed = at > 0;
    const qsizetype begin = at;
    while (at < name.size() && at - begin < LongestName && name[at].isLetter())
        ++at;
    const QString country = countryOf(name.sliced(begin, at - begin).toString().toLower());
    if (country.isEmpty())
        return {};
    const qsizetype end = at;
    while (at < name.size() && name[at].isSpace())
        ++at;
    if (at == name.size())
        return {};
    const bool dash = (name[at] == u'-' || name[at] == u'\u2013' || name[at] == u'\u2014')
        && ((at > end && at + 1 < name.size() && name[at + 1].isSpace()) || framed);
    if (!dash && !isFrame(name[at]) && name[at] != u'/')
        return {};
    return {country, at + 1};
}
