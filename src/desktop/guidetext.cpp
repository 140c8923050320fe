// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/guidetext.h"

#include "desktop/format.h"
#include "desktop/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

QString GuideText::onNow(const OnNow &entry)
{
    if (!entry.now)
        return {};
    return tr("%1  %2", "start of a programme, its title")
        .arg(Format::clockTime(entry.now->start), entry.now->title);
}

QString GuideText::programme(const Programme &programme)
{
    return tr("%1–%2  %3", "start and end of a programme, its title")
        .arg(Format::clockTime(programme.start), Format::clockTime(programme.stop), programme.title);
}

QString GuideText::programmeDetails(const Programme &programme)
{
    constexpr qsizetype mostOfADescription = 600;
    QStringList lines{GuideText::programme(programme), programme.subTitle};
    const QString &text = programme.description;
    lines.append(text.size() > mostOfADescription ? text.left(mostOfADescription) + u'…' : text);
    if (programme.placeholder)
        lines.append(tr("Made by PlexBridge, since no guide knows this channel."));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString GuideText::onNowDetails(const OnNow &entry)
{
    QStringList parts;
    if (entry.now)
        parts.append(programmeDetails(*entry.now));
    if (entry.next)
        parts.append(tr("Next: %1", "time and title of a programme").arg(programme(*entry.next)));
    return parts.join(u"\n\n"_s);
}

int GuideText::progress(const OnNow &entry, WallTime now)
{
    if (!entry.now || entry.now->stop <= entry.now->start)
        return -1;
    const milliseconds whole = entry.now->stop - entry.now->start;
    const milliseconds over = std::clamp(now - entry.now->start, milliseconds(0), whole);
    return int(over * 1000 / whole);
}

QString GuideText::coverage(const ChannelGuide &guide, bool placeholders, WallTime now)
{
    if (!guide.until)
        return placeholders ? tr("placeholders", "what a channel has instead of a guide") : Format::dash();
    const milliseconds left = *guide.until - now;
    if (left <= milliseconds(0))
        return tr("over", "a guide that reaches no further than the past");
    // Whole days or hours: minutes tell nobody anything here.
    return left >= days(1) ? Format::duration(floor<days>(left)) : Format::duration(ceil<hours>(left));
}

QString GuideText::coverageDetails(const ChannelGuide &guide, bool placeholders)
{
    if (guide.until)
        return tr("%n programme(s), until %1", nullptr, guide.programmes)
                   .arg(Format::shortDateTime(*guide.until))
            + u'\n' + rank(guide.rank);
    const QString why =
        guide.guideId.isEmpty() ? rank(guide.rank) : tr("Its guide has no programmes for the days to come.");
    const QString what = placeholders ? tr("Plex is given placeholders of an hour each.")
                                      : tr("Plex is given no programmes for it.");
    return why + u'\n' + what;
}

QString GuideText::matched(const ChannelGuide &guide)
{
    if (guide.guideId.isEmpty())
        return guide.rank == MatchRank::Corrected ? tr("no guide", "as a person chose") : Format::dash();
    return guide.guideName.isEmpty() ? guide.guideId : guide.guideName;
}

QString GuideText::sureness(const ChannelGuide &guide)
{
    if (guide.rank == MatchRank::Corrected)
        return tr("Chosen", "a guide channel that a person chose");
    return guide.guideId.isEmpty() ? Format::dash() : confidence(guide.rank);
}

QString GuideText::confidence(MatchRank rank)
{
    const int percent = confidenceOf(rank);
    return percent == 0 ? Format::dash() : tr("%1 %", "percent").arg(QLocale().toString(percent));
}

QString GuideText::rank(MatchRank rank)
{
    switch (rank) {
    case MatchRank::Corrected:
        return tr("Chosen by hand.");
    case MatchRank::TvgId:
        return tr("Guide and playlist use the same id.");
    case MatchRank::TvgIdAnyCase:
        return tr("Guide and playlist use the same id, but for capital letters.");
    case MatchRank::Name:
        return tr("The names are the same.");
    case MatchRank::LooseName:
        return tr("The names are alike. Better check it.");
    case MatchRank::None:
        break;
    }
    return tr("No guide has a channel that fits.");
}

QString GuideText::result(const Problem &problem, bool everRead)
{
    if (problem)
        return Text::problem(problem).headline;
    return everRead ? tr("Fine", "result of a refresh") : tr("Not read yet", "a playlist or guide");
}

QString GuideText::resultDetails(const Problem &problem, const std::optional<WallTime> &lastGood,
                                 WallTime now)
{
    if (!problem)
        return {};
    const QString kept = lastGood
        ? tr("What was read %1 stays in use.", "how long ago").arg(Format::ago(now - *lastGood))
        : tr("It could not be read yet.");
    return Text::importProblem(problem) + u'\n' + kept;
}

QString GuideText::missing(WallTime since)
{
    return tr("missing since %1", "a channel; a date").arg(Format::day(since));
}

QString GuideText::missingDetails(WallTime since)
{
    return tr("Its playlist does not have it any more since %1.\nNumber, name and guide wait for it until "
              "%2, or until you forget it.")
        .arg(Format::shortDateTime(since), Format::day(since + MissingChannelsAreKept));
}
