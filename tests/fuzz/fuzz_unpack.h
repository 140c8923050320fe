// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Gives any bytes, as a file, to what unpacks downloads. Ends the program where one of its promises is
/// broken.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
