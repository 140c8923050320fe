// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/viewermatch.h"

#include <QHash>
#include <QSet>

#include <chrono>

/// Finds streams that nobody watches any more: those of a media server that none of its sessions explains for
/// three minutes, and those of others that take bytes for more than four hours while their client asked for
/// nothing else. Pure but for what it remembers.
class GhostWatch {
public:
    struct Seen {
        OpenStream stream;
        bool isOfServer = false; ///< of one that answers: it would know
        bool isExplained = false;
    };
    /// What is seen now, of all streams. The reason for each that is a ghost.
    QHash<StreamId, GhostReason> note(const QList<Seen> &streams, SteadyTime now);
    /// Ghosts for at least so long.
    [[nodiscard]] QList<StreamId> ghostsFor(std::chrono::milliseconds atLeast, SteadyTime now) const;

private:
    struct Trace {
        std::optional<SteadyTime> unexplained; ///< since
        std::optional<SteadyTime> ghost; ///< since
    };
    QHash<StreamId, Trace> m_traces;
};
