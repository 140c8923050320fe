// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>

/// How many answers one route gave, by status class, for /metrics.
struct RouteTally {
    QByteArray route; ///< the pattern, never a real path: "/consumers/{}"
    std::array<quint64, 6> byClass{}; ///< [2] counts 2xx

    void count(int status) { ++byClass.at(size_t(std::clamp(status / 100, 0, 5))); }
};
