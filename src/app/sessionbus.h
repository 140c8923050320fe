// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// Whether the bus of the session answers. Qt asks it for the tray, for notifications and for screen readers,
/// on the main thread, and waits without an end for one that takes connections and says nothing.
namespace sessionbus {

/// Waits no longer than `patience`; true also where there is none, since nobody waits for that.
[[nodiscard]] bool answers(std::chrono::milliseconds patience);
/// Before the first thing of Qt that asks it: one that does not answer is none to this process. False then.
bool passBySilent();

} // namespace sessionbus
