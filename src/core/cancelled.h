// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

/// Stands in where work on the pool can't be cancelled, as in a test.
inline const std::atomic_bool NeverCancelled{false};
