// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidesources.h"

#include "core/sourceplace.h"

#include <algorithm>

namespace {

bool hasSource(const QList<GuideOrigin> &guides, const QString &source)
{
    return std::any_of(guides.cbegin(), guides.cend(),
                       [&source](const GuideOrigin &guide) { return guide.source == source; });
}

} // namespace

bool GuideSources::set(const QList<GuideOrigin> &guides)
{
    QList<GuideOrigin> distinct;
    for (const GuideOrigin &guide : guides) {
        if (!hasSource(distinct, guide.source))
            distinct.append(guide);
    }
    if (distinct == m_origins)
        return false;
    m_origins = distinct;
    m_states.removeIf([this](const auto &entry) { return !hasSource(m_origins, entry.key()); });
    return true;
}

QStringList GuideSources::names() const
{
    QStringList names;
    for (const GuideOrigin &guide : m_origins)
        names.append(guide.source);
    return names;
}

std::optional<WallTime> GuideSources::lastTried(const QString &source) const
{
    return m_states.value(source).lastTried;
}

void GuideSources::noteTried(const QList<GuideSource> &sources, WallTime now)
{
    for (const GuideSource &source : sources) {
        if (source.refresh)
            m_states[source.origin.source].lastTried = now;
    }
}

void GuideSources::noteRead(const QStringList &sources, const QList<GuideSourceState> &states)
{
    for (qsizetype at = 0; at < states.size(); ++at) {
        if (!hasSource(m_origins, sources.at(at)))
            continue;
        GuideSourceState &known = m_states[sources.at(at)];
        const std::optional<WallTime> tried = std::max(known.lastTried, states.at(at).lastTried);
        known = states.at(at);
        known.lastTried = tried; // a fetch may have ended meanwhile
    }
}

QList<GuideSource> GuideSources::asTheyAre() const
{
    QList<GuideSource> found;
    for (const GuideOrigin &guide : m_origins)
        found.append({guide, isRemoteGuide(guide), false, {}, {}});
    return found;
}

QList<GuideSource> GuideSources::withStates(QList<GuideSource> sources) const
{
    for (GuideSource &source : sources)
        source.state = m_states.value(source.origin.source);
    return sources;
}

QList<GuideSourceState> GuideSources::summary() const
{
    QList<GuideSourceState> states;
    for (const GuideOrigin &guide : m_origins) {
        GuideSourceState state = m_states.value(guide.source);
        state.name = subjectOfSource(guide.source);
        state.fromPlaylist = guide.fromPlaylist;
        states.append(state);
    }
    return states;
}
