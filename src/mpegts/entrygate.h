// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "mpegts/splice.h"
#include "mpegts/streamindex.h"

#include <QByteArray>

/// Joins what comes after a break to what came before: lets nothing through until a decoder can go on, then
/// gives the tables as they are now first and marks the discontinuity. Open, and for nothing, all the other
/// time. Pure.
class EntryGate {
public:
    void shut(SteadyTime now); ///< there is a break
    [[nodiscard]] bool isShut() const { return m_shut; }
    /// What passes of a block that `index` has scanned; false: nothing.
    [[nodiscard]] bool pass(QByteArray &packets, StreamIndex::Findings &found, const StreamIndex &index,
                            SteadyTime now);

private:
    [[nodiscard]] bool open(QByteArray &packets, StreamIndex::Findings &found, const StreamIndex &index,
                            SteadyTime now);

    Splice m_splice;
    SteadyTime m_shutAt;
    qint64 m_dropped = 0; ///< bytes, since
    bool m_shut = false;
};

// Without a random access point for so long, playing starts at any picture.
inline constexpr std::chrono::milliseconds EntryPatience{2000};
inline constexpr qint64 EntryBytes = 4 * 1024 * 1024;
