// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How often something went wrong on the way of one stream, from the provider to the client, since it got its
/// tuner. Plain value.
struct StreamFaults {
    qint64 resyncs = 0; ///< the provider's bytes lost the rhythm of packets
    qint64 missing = 0; ///< packets were missing in what the provider sent
    qint64 badTables = 0; ///< a table of the provider (PAT, PMT) had a wrong CRC
    qint64 skips = 0; ///< the client lagged so far that it had to skip ahead
    qint64 dropped = 0; ///< datagrams that this computer could not send

    StreamFaults &operator+=(const StreamFaults &other)
    {
        resyncs += other.resyncs;
        missing += other.missing;
        badTables += other.badTables;
        skips += other.skips;
        dropped += other.dropped;
        return *this;
    }
    StreamFaults &operator-=(const StreamFaults &other)
    {
        resyncs -= other.resyncs;
        missing -= other.missing;
        badTables -= other.badTables;
        skips -= other.skips;
        dropped -= other.dropped;
        return *this;
    }
    friend bool operator==(const StreamFaults &, const StreamFaults &) = default;
};
