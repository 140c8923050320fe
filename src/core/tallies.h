// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/consumer.h"
#include "core/histogram.h"
#include "core/stream.h"

#include <QByteArray>

#include <array>

/// How often something ended for each reason. Plain value.
class EndTally {
public:
    void add(EndReason reason) { ++m_counts.at(size_t(reason)); }
    [[nodiscard]] quint64 of(EndReason reason) const { return m_counts.at(size_t(reason)); }

private:
    std::array<quint64, EndReasonCount> m_counts{};
};

/// What the streams to clients did since the start, those that ended included. Plain value.
struct StreamTally {
    quint64 begun = 0; ///< requests for a known channel
    EndTally ended;
    std::array<quint64, StreamRefusals.size()> refused{}; ///< in the order of StreamRefusals
    qint64 bytesSent = 0; ///< by those that ended
    FirstByteTimes firstByte; ///< from the request to the first byte of video that the client got
};

/// What the upstreams did since the start. Plain value.
struct UpstreamTally {
    quint64 opened = 0; ///< channels that went on the air
    qint64 bytesReceived = 0, reopens = 0, continuityErrors = 0, pcrGaps = 0;

    void add(const UpstreamStatus &upstream)
    {
        bytesReceived += upstream.bytesReceived;
        reopens += upstream.reopens;
        continuityErrors += upstream.health.continuityErrors;
        pcrGaps += upstream.health.pcrGaps;
    }
};

/// What the consumers' table did since the start. Plain value.
struct ConsumerTally {
    quint64 begun = 0;
    EndTally ended; ///< left the table
    quint64 cleanups = 0; ///< runs of the rule of every 30 s
    EndTally cleaned; ///< removed by it
    quint64 known = 0, unknown = 0; ///< sessions that clients asked for and that were, or were not, in memory
};

/// How late one thread comes to what is due. Plain value.
struct ThreadTally {
    QByteArray name; ///< "engine"
    LoopDelays delays;
    SteadyTime heard; ///< when it was last
};
