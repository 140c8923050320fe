// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The place that the name of an event channel begins with, be there an event on it or not: "PPV 07" of "PPV
/// 07: A vs B @ 20:00". Empty: by its words it is no such channel. Pure.
[[nodiscard]] QString eventSlotOf(const QString &name);

/// Words of such places, as part of a regular expression.
inline constexpr char16_t EventSlotWords[] =
    uR"(\b(?:PPV|EVENTS?|LIVE|MATCH|GAME|UFC|NFL|NBA|NHL|MLB|MLS|NCAA[A-Z]*|DAZN|FLO|)"
    uR"(ESPN\s?\+|VIAPLAY|PEACOCK|PARAMOUNT\s?\+|PRIME|TENNIS|FORMULA|F1)(?![a-z]))";
