// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QString>

// What a status that is no 2xx means where a provider of television answers it, and what ffmpeg says. All
// pure.

/// Too many connections, by this panel or that: what may be over in a moment, when one of ours has just
/// ended. Busy (503) only where a `limit` is known, as below.
[[nodiscard]] bool meansCrowded(int status, int limit);

/// What some panels do instead of a status: a page, a few words, or nothing at all.
[[nodiscard]] bool mayMeanCrowded(Said reason);

/// Not in this form, but perhaps in another.
[[nodiscard]] bool meansOtherForm(int status);

/// In words, the number behind them. `limit`: the connections that the provider is known to allow; 0:
/// unknown. `justClosed`: we had one that ended moments ago.
[[nodiscard]] Saying refusalWords(int status, int limit, bool justClosed);

/// The status that a line of ffmpeg's tells of; 0: none.
[[nodiscard]] int statusInSpeech(const QString &line);

/// What a line of ffmpeg's, the last before it ended, means to a person, its own words behind it; the line
/// itself where that is not known.
[[nodiscard]] Saying speechWords(const QString &line);
