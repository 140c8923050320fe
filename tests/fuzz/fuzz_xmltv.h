// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Gives any bytes to what reads XMLTV, in pieces, and what it gave to what writes it. Ends the program where
/// one of their promises is broken.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
