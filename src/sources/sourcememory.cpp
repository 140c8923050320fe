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
    rememberVariant(source, now);
}

void SourceMemory::rememberVariant(const StreamSource &source, SteadyTime now)
{
    if (source.variant > 0 && m_variants.size() < Most)
        m_variants.insert(source.countsAgainst(), {source.variant, now});
}

int SourceMemory::recallVariant(const QList<StreamSource> &sources, SteadyTime now) const
{
    const auto known = m_variants.constFind(sources.first().countsAgainst());
    if (known == m_variants.cend() || now - known->since > VariantLasts)
        return 0;
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const StreamSource &s) {
        return s.variant == known->variant && s.countsAgainst() == known.key();
    });
    return source == sources.end() ? 0 : int(source - sources.begin());
}

void SourceMemory::forget(const Channel &channel)
{
    m_known.removeIf([&](const Known &known) { return known.channelId == channel.id; });
}

void SourceMemory::playsAsUsual(const Channel &channel)
{
    forget(channel);
    m_variants.remove(channel.source.countsAgainst());
}

int SourceMemory::recall(const Channel &channel, SteadyTime now) const
{
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const Known &k) { return k.channelId == channel.id; });
    const QList<StreamSource> sources = sourcesOf(channel);
    if (known == m_known.end() || now - known->since > Lasts)
        return recallVariant(sources, now);
    const auto source = std::find_if(sources.begin(), sources.end(),
                                     [&](const StreamSource &s) { return s.url == known->url; });
    return source == sources.end() ? 0 : int(source - sources.begin());
}
