// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcememory.h"

#include <algorithm>

QList<StreamSource> sourcesOf(const Channel &channel)
{
    return QList<StreamSource>{channel.source} + channel.backups;
}

void SourceMemory::remember(const Channel &channel, const StreamSource &source, SteadyTime now)
{
    forget(channel);
    if (m_known.size() == Most)
        m_known.removeFirst();
    m_known.append({channel.id, source.url, now});
}

void SourceMemory::forget(const Channel &channel)
{
    m_known.removeIf([&](const Known &known) { return known.channelId == channel.id; });
}

int SourceMemory::recall(const Channel &channel, SteadyTime now) const
{
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const Known &k) { return k.channelId == channel.id; });
    if (known == m_known.end() || now - known->since > Lasts)
        return 0;
    const QList<StreamSource> sources = sourcesOf(channel);
    const auto source = std::find_if(sources.begin(), sources.end(),
                                     [&](const StreamSource &s) { return s.url == known->url; });
    return source == sources.end() ? 0 : int(source - sources.begin());
}
