// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

/// Numbers, times and sizes as people read them, in the user's language and locale. Pure; keeps nothing.
class Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
public:
    /// "12 s", "3 min", "2 h 5 min", "3 days": the two greatest units, never negative.
    [[nodiscard]] static QString duration(std::chrono::milliseconds length);
    [[nodiscard]] static QString ago(std::chrono::milliseconds length); ///< "3 min ago", "just now"
    [[nodiscard]] static QString ahead(std::chrono::milliseconds length); ///< "in 3 min", "now"
    [[nodiscard]] static QString exactTime(WallTime at); ///< local date and time to the second
    [[nodiscard]] static QString day(WallTime at); ///< local date
    [[nodiscard]] static QString clockTime(WallTime at); ///< local time, "20:14"
    [[nodiscard]] static QString weekTime(WallTime at); ///< local weekday and time, "Mon 20:14"
    [[nodiscard]] static QString shortDateTime(WallTime at); ///< local date and time to the minute
    [[nodiscard]] static QString rate(qint64 bitsPerSecond); ///< "5.3 Mbit/s"; a dash when nothing flows
    [[nodiscard]] static QString size(qint64 bytes); ///< binary units under the names people know: "1.2 GB"
    [[nodiscard]] static QString dash(); ///< stands for "there is no value"
};
