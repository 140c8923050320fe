// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <array>
#include <chrono>
#include <functional>

/// What a stretch of the history adds up to: how many watched at once, when, what and with which client.
/// Plain value, reckoned purely from ended sessions; the check-up's are left out.
struct PastActivity {
    /// The sum of a channel's, or a client's, sessions.
    struct Share {
        QString name;
        int sessions = 0;
        int failures = 0; ///< never got video, or lost it
        std::chrono::milliseconds watched{0};
        qint64 bytes = 0;
    };
    static constexpr int Parts = 120; ///< of the stretch
    static constexpr qsizetype Tops = 10;

    WallTime from, to;
    std::array<int, Parts> highest{}; ///< most at once, in each part
    std::array<std::array<double, 24>, 7> hours{}; ///< watched hours by weekday (from Monday) and local hour
    QList<Share> channels, clients; ///< those watched longest, at most Tops
    Share all;

    [[nodiscard]] static PastActivity of(const QList<EndedConsumer> &sessions, WallTime from, WallTime to,
                                         const std::function<QString(const Consumer &)> &clientName);
    [[nodiscard]] WallTime partBegin(int part) const { return from + (to - from) * part / Parts; }
};
