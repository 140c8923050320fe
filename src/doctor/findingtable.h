// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"

/// What belongs to a reason: how bad it is, what it says, what to do about it (empty: nothing). English, to
/// be translated in the context FindingText.
struct FindingEntry {
    Reason reason;
    Verdict verdict;
    const char *sentence;
    const char *remedy;
};

[[nodiscard]] const FindingEntry &entryOf(Reason reason);
[[nodiscard]] const char *titleOf(Check check);
