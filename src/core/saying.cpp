// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/saying.h"

#include "core/said.h"

#include <QDebug>

namespace {

/// All places at once: an argument may hold a "%2".
QString withArguments(const QString &sentence, const QStringList &arguments)
{
    QString out;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int place =
            sentence.at(at) == u'%' && at + 1 < sentence.size() ? sentence.at(at + 1).digitValue() : -1;
        if (place < 1 || place > arguments.size()) {
            out += sentence.at(at);
            continue;
        }
        out += arguments.at(place - 1);
        ++at;
    }
    return out;
}

} // namespace

Saying::Saying(const QString &othersWords)
    : words(othersWords)
{
}

Saying::Saying(Said sentence, const QList<Saying> &itsArguments)
    : code(sentence)
    , arguments(itsArguments)
{
}

bool operator==(const Saying &left, const Saying &right)
{
    return left.code == right.code && left.words == right.words && left.arguments == right.arguments;
}

QString Saying::english() const
{
    return in([](const char *english) { return QString::fromLatin1(english); });
}

QString Saying::in(const std::function<QString(const char *english)> &translate) const
{
    if (code == Said{})
        return words;
    QStringList parts;
    for (const Saying &argument : arguments)
        parts.append(argument.in(translate));
    return withArguments(translate(sentenceOf(code)), parts);
}

Saying Saying::withWords(const std::function<QString(const QString &)> &change) const
{
    Saying changed = *this;
    changed.words = change(words);
    for (Saying &argument : changed.arguments)
        argument = argument.withWords(change);
    return changed;
}

QDebug operator<<(QDebug debug, const Saying &saying)
{
    return debug << saying.english();
}
