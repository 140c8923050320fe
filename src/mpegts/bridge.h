// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>

/// When and with what a channel without video keeps its viewers connected: a few null packets now and then,
/// which every decoder skips, so that no player's timeout is reached (Plex gives up after 30 s). Pure.
class Bridge {
public:
    static constexpr std::chrono::milliseconds Every{500};

    [[nodiscard]] bool isDue(SteadyTime now) const { return now - m_last >= Every; }
    /// Seven null packets, 1316 bytes: what a datagram of video holds.
    [[nodiscard]] QByteArray packets(SteadyTime now);

private:
    SteadyTime m_last;
};

/// Whether all of these packets are null packets, which some providers send while they have no video.
[[nodiscard]] bool isStuffing(QByteArrayView packets);
