// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// How the times of a guide are corrected: moved by so much, or read as the wall clock of a place, so that
/// summer time there is right. Plain value.
struct GuideShift {
    std::chrono::minutes by{0}; ///< within a day, either way
    QByteArray
        zone; ///< "Europe/Berlin": what the guide gives as UTC is the wall clock there; empty: it is UTC
    [[nodiscard]] bool isNone() const { return by.count() == 0 && zone.isEmpty(); }
    friend bool operator==(const GuideShift &, const GuideShift &) = default;
};

/// Reads hours ("2", "-5", "+0.5", "1,5"), hours and minutes ("+05:30", "-0330") or the name of a zone. None:
/// it is neither. Pure, but for the system's table of zones.
[[nodiscard]] std::optional<GuideShift> readGuideShift(const QString &text);
[[nodiscard]] QString toText(const GuideShift &shift); ///< "+2:30", "Europe/Berlin"; empty: none
