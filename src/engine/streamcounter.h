// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tallies.h"

#include <QHash>
#include <QObject>

class Relay;

/// Counts what the relay tells of its streams, so that the sums stay when a stream ends. Lives on the engine
/// thread, owned by EngineParts; the relay outlives it. Never asks the relay anything.
class StreamCounter : public QObject {
    Q_OBJECT
public:
    StreamCounter(const Clock &clock, const Relay &relay, QObject *parent = nullptr);

    [[nodiscard]] const StreamTally &tally() const { return m_tally; }

private:
    void note(StreamId stream, StreamEvent event);
    void noteRefusal(StreamRefusal refusal);

    const Clock &m_clock;
    StreamTally m_tally;
    QHash<StreamId, SteadyTime> m_begun; ///< streams without a byte so far
};
