// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What came from a provider in this calendar month, and how much may. Plain value without secrets.
struct DataUse {
    QString provider; ///< as in StreamSource::countsAgainst
    QString name; ///< of its playlist, for people
    qint64 received = 0; ///< bytes of streams, since the month began in local time
    qint64 limit = 0; ///< bytes a month; 0: none
    friend bool operator==(const DataUse &, const DataUse &) = default;
};

inline constexpr int DataIsToldFrom = 80; ///< percent of the limit

/// Whole percent of the limit; 0 without one.
[[nodiscard]] int percentUsed(const DataUse &use);

/// Bytes of "500 GB", "1.5 TB" or "750MB" (of 1024, as sizes are shown); none: it is nothing like that, or
/// none at all.
[[nodiscard]] std::optional<qint64> dataAmountOf(const QString &text);
[[nodiscard]] QString toDataAmount(qint64 bytes); ///< in the largest unit that leaves nothing over
