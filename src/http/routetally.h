// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram.h"

#include <QByteArray>

#include <algorithm>
#include <array>

/// How many answers one route gave, by status class, and how long they took, for /metrics.
struct RouteTally {
    QByteArray route; ///< the pattern, never a real path: "/consumers/{}"
    std::array<quint64, 6> byClass{}; ///< [2] counts 2xx

    RequestTimes times; ///< from the router to the answer, so without what the network took

    void count(int status, std::chrono::microseconds took)
    {
        ++byClass.at(size_t(std::clamp(status / 100, 0, 5)));
        times.add(took);
    }
};
