// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

/// What a channel would like to be numbered.
struct NumberWish {
    QString channelId; ///< unique in the list
    QString wanted; ///< as in the playlist; empty or nonsense: any number
};

/// The number a channel got, and what it had wanted then.
struct KeptNumber {
    QString number;
    QString wanted;
    friend bool operator==(const KeptNumber &, const KeptNumber &) = default;
};
using KeptNumbers = QHash<QString, KeptNumber>; ///< by channel id

/// "007" as "7", "05.10" as "5.10"; empty where it is no guide number: digits, at most one dot with digits on
/// both sides, not zero, at most 8 characters (hdhomerun.md 5.2).
[[nodiscard]] QString toGuideNumber(const QString &text);

/// Gives every channel a number of its own, in the order of `wishes`. A channel keeps the number it had as
/// long as the playlist wants the same for it; else what the playlist wants is given where free, the first
/// one wins; the rest gets the next free whole numbers from 1. Numbers kept for channels that are absent now
/// are not given to others automatically. Pure. Once cancelled it stops and the list is of no use.
[[nodiscard]] QList<QString> assignGuideNumbers(const QList<NumberWish> &wishes, const KeptNumbers &kept,
                                                const QSet<QString> &reserved,
                                                const std::atomic_bool &cancelled = NeverCancelled);
