// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"

#include "core/saidtable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SentencePattern {
    Said code;
    QRegularExpression expression;
    QString head, tail; ///< what stands before the first argument and behind the last
    qsizetype length;
};

QRegularExpression expressionOf(const QString &english)
{
    static const QRegularExpression place(u"\\\\%[1-9]"_s);
    return QRegularExpression(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(english).replace(place, u"(.+)"_s)),
        QRegularExpression::DotMatchesEverythingOption);
}

/// Those with arguments; the longest first, so that none is taken for a shorter one with more in it.
QList<SentencePattern> makePatterns()
{
    QList<SentencePattern> made;
    for (int code = 1; code < SaidCount; ++code) {
        const QString english = QString::fromLatin1(sentenceOf(Said(code)));
        if (english.contains(u"%1"_s) && Said(code) != Said::OfNamed)
            made.append({Said(code), expressionOf(english), english.section(u'%', 0, 0),
                         english.section(u'%', -1).mid(1), english.size()});
    }
    std::stable_sort(made.begin(), made.end(),
                     [](const SentencePattern &a, const SentencePattern &b) { return a.length > b.length; });
    return made;
}

QHash<QString, Said> makePlain()
{
    QHash<QString, Said> made;
    for (int code = 1; code < SaidCount; ++code)
        made.insert(QString::fromLatin1(sentenceOf(Said(code))), Said(code));
    return made;
}

Saying sentenceIn(const QString &english)
{
    static const QHash<QString, Said> plain = makePlain();
    static const QList<SentencePattern> patterns = makePatterns();
    if (const Said code = plain.value(english); code != Said::Words)
        return code;
    for (const SentencePattern &pattern : patterns) {
        if (!english.startsWith(pattern.head) || !english.endsWith(pattern.tail))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch())
            continue;
        QList<Saying> arguments;
        for (int at = 1; at <= match.lastCapturedIndex(); ++at)
            arguments.append(recognised(match.captured(at)));
        return {pattern.code, arguments};
    }
    return english;
}

} // namespace

const char *sentenceOf(Said code)
{
    size_t at = size_t(code) - 1; // of "no sentence": past all ends
    for (const auto table : {saidOfStreams(), saidOfLists(), saidOfServers(), saidOfSettings()}) {
        if (at < table.size())
            return table[at].english;
        at -= table.size();
    }
    return "";
}

Saying said(Said code, const QList<Saying> &arguments)
{
    return {code, arguments};
}

Saying saidOf(const QString &name, const Saying &saying)
{
    return name.isEmpty() ? saying : Saying(Said::OfNamed, {name, saying});
}

// "Name: it has no stream": whatever stands before is a name where what follows is a sentence.
Saying recognised(const QString &english)
{
    const Saying whole = sentenceIn(english);
    if (whole.code != Said::Words)
        return whole;
    for (qsizetype at = english.indexOf(u": "_s); at > 0; at = english.indexOf(u": "_s, at + 2)) {
        const Saying rest = sentenceIn(english.mid(at + 2));
        if (rest.code != Said::Words)
            return {Said::OfNamed, {english.left(at), rest}};
    }
    return english;
}
