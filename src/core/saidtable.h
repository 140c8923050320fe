// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/said.h"

#include <span>

/// A sentence and its English, to be translated in the context SaidText.
struct SaidEntry {
    Said code;
    const char *english;
};

/// In the order of their codes, without gaps: those of streams, of lists, of servers, then those of settings.
[[nodiscard]] std::span<const SaidEntry> saidOfStreams();
[[nodiscard]] std::span<const SaidEntry> saidOfLists();
[[nodiscard]] std::span<const SaidEntry> saidOfServers();
[[nodiscard]] std::span<const SaidEntry> saidOfSettings();
