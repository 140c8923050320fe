// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistverdict.h"

#include "core/said.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LeastForAbsurd = 10; // below this a list may well halve honestly
constexpr int TimesUntilBelieved = 3;
constexpr auto PatienceUntilBelieved = 72h;

/// With what was left out: a list that keeps its films is no smaller for that.
int sizeOf(const ParsedPlaylist &parsed)
{
    return int(parsed.entries.size()) + parsed.films + parsed.headings;
}

bool isCutOff(const ParsedPlaylist &parsed, const KnownPlaylist &known)
{
    // Some lists always end so: then it means nothing.
    const bool inEntry = parsed.endsInEntry && !known.endsInEntry;
    const bool inLine = parsed.endsInLine && !known.endsInLine;
    return (inEntry || inLine) && sizeOf(parsed) < known.channels;
}

bool isAbsurd(const ParsedPlaylist &parsed, const KnownPlaylist &known)
{
    return known.channels >= LeastForAbsurd && sizeOf(parsed) * 2 < known.channels;
}

/// Whether it is believed from now on.
bool noteDoubt(DoubtedText &doubt, int channels, WallTime now)
{
    const bool again = doubt.times > 0 && std::abs(channels - doubt.channels) * 10 <= doubt.channels;
    if (!again || now < doubt.since)
        doubt = {channels, 0, now};
    ++doubt.times;
    return doubt.times >= TimesUntilBelieved && now - doubt.since >= PatienceUntilBelieved;
}

} // namespace

Problem problemOfKind(const ParsedPlaylist &parsed)
{
    if (parsed.nature == PlaylistNature::WebPage)
        return {ProblemCode::SourceEmpty, {}, said(Said::WebPageNotList)};
    if (parsed.nature == PlaylistNature::HlsStream) {
        return {ProblemCode::SourceEmpty, {}, said(Said::OneHlsStream)};
    }
    if (!parsed.entries.isEmpty())
        return {};
    if (parsed.films > 0) {
        return {ProblemCode::SourceEmpty, {}, said(Said::OnlyFilms, {parsed.films})};
    }
    if (parsed.headings > 0) {
        return {ProblemCode::SourceEmpty, {}, said(Said::OnlyHeadings, {parsed.headings})};
    }
    const Problem why = parsed.problems.value(0);
    if (why.detail.isEmpty())
        return {ProblemCode::SourceEmpty, {}, said(Said::NoChannel)};
    return {ProblemCode::SourceEmpty, {}, said(Said::NoChannelBecause, {why.detail}), why.line};
}

Problem problemOfSize(const ParsedPlaylist &parsed, WallTime now, KnownPlaylist &known)
{
    const bool cutOff = isCutOff(parsed, known);
    const int channels = sizeOf(parsed);
    if ((!cutOff && !isAbsurd(parsed, known)) || noteDoubt(known.doubt, channels, now))
        return {};
    return {cutOff ? ProblemCode::Malformed : ProblemCode::SourceEmpty,
            {},
            said(cutOff ? Said::CutOffList : Said::ShortList, {channels, known.channels})};
}

void noteLeftOut(const ParsedPlaylist &parsed, KnownPlaylist &known)
{
    known.films = parsed.films;
    known.headings = parsed.headings;
    known.account = parsed.account;
    known.leftOut = parsed.problems.first(std::min(parsed.problems.size(), MaxToldEntries));
    known.furtherLeftOut = int(parsed.problems.size() - known.leftOut.size()) + parsed.furtherProblems;
}

void noteGood(const ParsedPlaylist &parsed, KnownPlaylist &known)
{
    known.channels = sizeOf(parsed);
    known.endsInEntry = parsed.endsInEntry;
    known.endsInLine = parsed.endsInLine;
    known.doubt = {};
}
