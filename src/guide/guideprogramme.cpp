// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guideprogramme.h"

#include "guide/xmltvelement.h"

#include <algorithm>

using namespace std::chrono;

namespace {

constexpr hours LongestGuess = 24h; // between two starts, where the end of the first is not told
constexpr hours UsualLength = 1h;
constexpr minutes LongestGap = 10min; // that nobody meant: the programme before goes on

GuideTime guessedStop(const GuideProgramme &programme, const GuideProgramme *next)
{
    if (next && next->start - programme.start <= LongestGuess)
        return next->start;
    return programme.start + UsualLength;
}

} // namespace

QList<GuideProgramme> tidied(QList<GuideProgramme> programmes, const GuideWindow &window)
{
    std::stable_sort(programmes.begin(), programmes.end(),
                     [](const GuideProgramme &a, const GuideProgramme &b) { return a.start < b.start; });
    const auto same = [](const GuideProgramme &a, const GuideProgramme &b) {
        return a.start == b.start;
    };
    programmes.erase(std::unique(programmes.begin(), programmes.end(), same), programmes.end());
    for (qsizetype at = 0; at < programmes.size(); ++at) {
        GuideProgramme &programme = programmes[at];
        const GuideProgramme *next = at + 1 < programmes.size() ? &programmes.at(at + 1) : nullptr;
        if (!programme.stop || *programme.stop <= programme.start)
            programme.stop = guessedStop(programme, next);
        if (next && *programme.stop + LongestGap >= next->start)
            programme.stop = next->start;
    }
    programmes.removeIf([&window](const GuideProgramme &programme) {
        return *programme.stop <= window.from || programme.start >= window.to;
    });
    return programmes;
}

QList<GuideProgramme> placeholders(const QString &title, const QString &description,
                                   const GuideWindow &window)
{
    const QByteArray body = toProgrammeBody({{"title", {}, toXmlText(title).toUtf8(), {}},
                                             {"desc", {{"lang", "en"}}, toXmlText(description).toUtf8(), {}}},
                                            {});
    QList<GuideProgramme> programmes;
    for (GuideTime start = floor<hours>(window.from); start < window.to; start += UsualLength)
        programmes.append({start, start + UsualLength, body});
    return programmes;
}

qsizetype placeholderBodyBytes(const QString &title, const QString &description)
{
    constexpr qsizetype elements = 40; // <title></title><desc lang="en"></desc>
    return elements + title.toHtmlEscaped().toUtf8().size() + description.toHtmlEscaped().toUtf8().size();
}
