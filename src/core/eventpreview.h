// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

/// What is made of the name of a channel that tells what is on, for people who write patterns. Plain value.
struct EventPreview {
    QString name; ///< of the channel
    QString slot; ///< "PPV 07"
    QString title; ///< "A vs B"; empty: nothing is on
    std::optional<WallTime> start, stop;
    bool vacant = false; ///< it does not go out until something is on
    friend bool operator==(const EventPreview &, const EventPreview &) = default;
};

/// The names among some that tell events, in their order. Plain value.
struct EventPreviews {
    QList<EventPreview> events; ///< at most MaxEventPreviews
    int found = 0; ///< also those left out
    Problem problem; ///< of a pattern or the zone; subject: that one
};
inline constexpr qsizetype MaxEventPreviews = 200;
