// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"

#include <QHash>
#include <QList>
#include <QString>

/// What a channel would like to be numbered.
struct NumberWish {
    QString channelId; ///< unique in the list
    QString wanted; ///< as in the playlist; empty or nonsense: any number
    int from = 1; ///< where it is automatic: this one or the next free one
};

/// The number a channel got, and what it had wanted then.
struct KeptNumber {
    QString number;
    QString wanted;
    int from = 1;
    friend bool operator==(const KeptNumber &, const KeptNumber &) = default;
};
using KeptNumbers = QHash<QString, KeptNumber>; ///< by channel id
using ReservedNumbers = QHash<QString, QString>; ///< number to the only channel that may have it

/// "007" as "7", "05.10" as "5.10"; empty where it is no guide number: digits, at most one dot with digits on
/// both sides, not zero, at most 8 characters (hdhomerun.md 5.2).
[[nodiscard]] QString toGuideNumber(const QString &text);

/// By which guide numbers are sorted: "5" before "5.1" before "5.2" before "5.10" before "6".
[[nodiscard]] quint64 rankOf(const QString &guideNumber);

/// Gives every channel a number of its own, in the order of `wishes`. A channel keeps the number it had as
/// long as the same is wanted for it; else what the playlist wants is given where free, the first one wins;
/// the rest gets the next free whole numbers from NumberWish::from. Numbers kept for channels that are absent
/// now wait for them. Pure. Once cancelled it stops and the list is of no use.
[[nodiscard]] QList<QString> assignGuideNumbers(const QList<NumberWish> &wishes, const KeptNumbers &kept,
                                                const ReservedNumbers &reserved,
                                                const std::atomic_bool &cancelled = NeverCancelled);
