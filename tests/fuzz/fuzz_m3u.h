// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Gives any bytes to what reads M3U playlists. Ends the program where one of its promises is broken. Called
/// by libFuzzer, and by a test with a fixed corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
