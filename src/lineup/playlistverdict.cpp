// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistverdict.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LeastForAbsurd = 10; // below this a list may well halve honestly
constexpr int TimesUntilBelieved = 3;
constexpr auto PatienceUntilBelieved = 72h;

bool isCutOff(const ParsedPlaylist &parsed, const KnownPlaylist &known)
{
    // Some lists always end so: then it means nothing.
    const bool inEntry = parsed.endsInEntry && !known.endsInEntry;
    const bool inLine = parsed.endsInLine && !known.endsInLine;
    return (inEntry || inLine) && parsed.entries.size() < known.channels;
}

bool isAbsurd(const ParsedPlaylist &parsed, const KnownPlaylist &known)
{
    return known.channels >= LeastForAbsurd && parsed.entries.size() * 2 < known.channels;
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
        return {ProblemCode::SourceEmpty, {}, u"a web page came instead of a playlist"_s};
    if (parsed.nature == PlaylistNature::HlsStream) {
        return {ProblemCode::SourceEmpty,
                {},
                u"this is one HLS stream, not a list of channels: put its address into a playlist"_s};
    }
    if (!parsed.entries.isEmpty())
        return {};
    const Problem why = parsed.problems.value(0);
    return {ProblemCode::SourceEmpty, {}, u"no channel in it; "_s + why.detail, why.line};
}

Problem problemOfSize(const ParsedPlaylist &parsed, WallTime now, KnownPlaylist &known)
{
    const bool cutOff = isCutOff(parsed, known);
    const int channels = int(parsed.entries.size());
    if ((!cutOff && !isAbsurd(parsed, known)) || noteDoubt(known.doubt, channels, now))
        return {};
    const QString what =
        cutOff ? u"it ends in the middle, after %1 of %2 channels"_s : u"only %1 of %2 channels came"_s;
    return {cutOff ? ProblemCode::Malformed : ProblemCode::SourceEmpty,
            {},
            what.arg(channels).arg(known.channels)
                + u"; if that is right, switch the playlist off and on again; "
                  "a list that stays so short is taken after three days"_s};
}

void noteGood(const ParsedPlaylist &parsed, KnownPlaylist &known)
{
    known.channels = int(parsed.entries.size());
    known.endsInEntry = parsed.endsInEntry;
    known.endsInLine = parsed.endsInLine;
    known.doubt = {};
}
