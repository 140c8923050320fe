// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzzcorpus.h"
#include "lineup/lineupassembly.h"

#include <algorithm>

/// What holds of all channels that are read, from whatever kind of list. Ends the program where it does not.
namespace playlistpromises {

inline bool isLabel(const QString &text)
{
    const auto isControl = [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f;
    };
    return text.size() <= 200 && std::none_of(text.begin(), text.end(), isControl);
}

inline void checkHeaders(const StreamSource &source)
{
    for (const auto &[name, value] : source.headers) {
        demand(!name.isEmpty() && !name.contains('\r') && !name.contains('\n') && !name.contains(':'));
        demand(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
    }
    for (const QString &text : {source.userAgent, source.referrer})
        demand(!text.contains(u'\r') && !text.contains(u'\n'));
}

inline void checkEntry(const PlaylistEntry &entry)
{
    demand(!entry.name.isEmpty() && entry.line >= 0); // 0: of a list that has no lines
    demand(isLabel(entry.name) && isLabel(entry.tvgId) && isLabel(entry.tvgName) && isLabel(entry.group));
    const QString scheme = entry.source.url.scheme();
    demand(entry.source.url.isValid() && !entry.source.url.host().isEmpty());
    demand(scheme != QLatin1StringView("file") && scheme != QLatin1StringView("pipe")
           && scheme != QLatin1StringView("concat") && scheme != QLatin1StringView("data"));
    demand(entry.logo.isEmpty() || entry.logo.scheme().startsWith(QLatin1StringView("http")));
    checkHeaders(entry.source);
}

/// What is read can be made a lineup of, and it is the same one the next time.
inline void checkLineup(const ParsedPlaylist &parsed)
{
    PlaylistConfig config;
    config.source = QStringLiteral("http://list.example/");
    LineupMemory memory;
    const LineupImport first = assembleLineup({{config, parsed, true}}, true, WallTime{}, memory);
    QSet<QString> ids, numbers;
    for (const Channel &channel : first.channels) {
        ids.insert(channel.id);
        numbers.insert(channel.guideNumber);
        demand(!toGuideNumber(channel.guideNumber).isEmpty());
    }
    demand(ids.size() == first.channels.size() && numbers.size() == first.channels.size());
    const LineupImport second = assembleLineup({{config, parsed, true}}, true, WallTime{}, memory);
    demand(second.channels == first.channels && second.missing.isEmpty());
}

/// All of it, whatever the list looked like.
inline void checkParsed(const ParsedPlaylist &parsed)
{
    demand(parsed.problems.size() <= MaxPlaylistProblems && parsed.entries.size() <= MaxPlaylistEntries);
    demand(parsed.nature == PlaylistNature::Channels || parsed.nature == PlaylistNature::HlsStream
           || parsed.entries.isEmpty());
    for (const PlaylistEntry &entry : parsed.entries)
        checkEntry(entry);
    for (const QString &guide : parsed.guideUrls)
        demand(guide.startsWith(QLatin1StringView("http")));
    for (const Problem &problem : parsed.problems)
        demand(problem.subject.isEmpty());
    demandReasons(parsed.problems);
}

} // namespace playlistpromises
