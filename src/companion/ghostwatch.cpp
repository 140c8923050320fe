// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/ghostwatch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto serverForgets = 3min;
constexpr auto silentFor = 4h;

/// Its client began another stream since: somebody is there.
bool askedSomethingElse(const GhostWatch::Seen &seen, const QList<GhostWatch::Seen> &all, SteadyTime now)
{
    return std::any_of(all.begin(), all.end(), [&](const GhostWatch::Seen &other) {
        return other.stream.stream != seen.stream.stream
            && other.stream.clientAddress == seen.stream.clientAddress
            && now - other.stream.begun < silentFor;
    });
}

} // namespace

QHash<StreamId, GhostReason> GhostWatch::note(const QList<Seen> &streams, SteadyTime now)
{
    QHash<StreamId, GhostReason> ghosts;
    QHash<StreamId, Trace> traces;
    for (const Seen &seen : streams) {
        const StreamId id = seen.stream.stream;
        Trace trace = m_traces.value(id);
        if (!seen.isOfServer || seen.isExplained)
            trace.unexplained.reset(); // a server that is away forgets nothing
        else if (!trace.unexplained)
            trace.unexplained = now;
        GhostReason reason = GhostReason::None;
        if (trace.unexplained && now - *trace.unexplained >= serverForgets)
            reason = GhostReason::Forgotten;
        else if (!seen.isOfServer && !seen.isExplained && now - seen.stream.begun >= silentFor
                 && !askedSomethingElse(seen, streams, now))
            reason = GhostReason::Silent;
        if (reason == GhostReason::None)
            trace.ghost.reset();
        else if (!trace.ghost)
            trace.ghost = now;
        if (reason != GhostReason::None)
            ghosts.insert(id, reason);
        traces.insert(id, trace);
    }
    m_traces = traces;
    return ghosts;
}

QList<StreamId> GhostWatch::ghostsFor(std::chrono::milliseconds atLeast, SteadyTime now) const
{
    QList<StreamId> out;
    for (auto it = m_traces.begin(); it != m_traces.end(); ++it) {
        if (it->ghost && now - *it->ghost >= atLeast)
            out.append(it.key());
    }
    return out;
}
