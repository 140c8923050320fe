// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

/// Whether PlexBridge starts when a person logs in, without a window: a file in the XDG autostart folder.
/// Main thread; keeps nothing of its own, the file is the truth.
class Autostart {
public:
    [[nodiscard]] static bool isOn();
    [[nodiscard]] static Problem set(bool on); ///< subject: the file
    [[nodiscard]] static QString file();
};
