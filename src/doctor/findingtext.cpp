// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/findingtext.h"

#include "doctor/findingtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Of ours in the language of the rest; of others as it is.
QString detailOf(const Finding &finding)
{
    return finding.detail.in(
        [](const char *english) { return QCoreApplication::translate("SaidText", english); });
}

/// `text` with both places filled at once: a subject may hold a "%2".
QString filled(const char *text, const Finding &finding)
{
    const QString translated = FindingText::tr(text);
    const bool both = translated.contains(u"%2"_s);
    if (both && translated.contains(u"%1"_s))
        return translated.arg(finding.subject, detailOf(finding));
    if (both)
        return QString(translated).replace(u"%2"_s, detailOf(finding));
    return translated.contains(u"%1"_s) ? translated.arg(finding.subject) : translated;
}

qsizetype longest(const QStringList &texts)
{
    qsizetype most = 0;
    for (const QString &text : texts)
        most = std::max(most, text.size());
    return most;
}

} // namespace

QString FindingText::sentence(const Finding &finding)
{
    return filled(entryOf(finding.reason).sentence, finding);
}

QString FindingText::remedy(const Finding &finding)
{
    const char *text = entryOf(finding.reason).remedy;
    return *text ? filled(text, finding) : QString();
}

QString FindingText::title(Check check)
{
    return tr(titleOf(check));
}

QString FindingText::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fine:
        return tr("Fine", "a check of the connection with Plex");
    case Verdict::Note:
        return tr("Worth knowing", "a check of the connection with Plex");
    case Verdict::Broken:
        break;
    }
    return tr("Must be mended", "a check of the connection with Plex");
}

QString FindingText::line(const Finding &finding, const QStringList &words)
{
    QStringList titles;
    for (int i = 0; i < CheckCount; ++i)
        titles.append(title(Check(i)));
    const QString todo = remedy(finding);
    return words.value(int(finding.verdict())).leftJustified(longest(words)) + u"  "_s
        + title(finding.check).leftJustified(longest(titles)) + u"  "_s + sentence(finding)
        + (todo.isEmpty() ? QString() : u' ' + todo);
}

QString FindingText::report(const Findings &findings, const QStringList &words)
{
    QString out;
    for (const Finding &finding : findings)
        out += line(finding, words) + u'\n';
    return out;
}
