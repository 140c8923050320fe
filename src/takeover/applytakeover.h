// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/settings.h"
#include "takeover/takeover.h"

/// Puts what was taken into the data directory and the settings: the channels as a playlist file "Imported
/// from PlexBridge", those that were switched off as a second one that is off, and the guides; the device's
/// name and the number of tuners only where the settings file says nothing of them. Nothing that is there is
/// changed or lost: a settings file or an earlier import that is written to is kept beside itself as
/// FILE.before-import. The same again changes nothing. `report` gets what was done added to what
/// readTakeover() had to leave. The sessions are the caller's: Engine puts them into the history. Writes two
/// small files: for the main thread, where the settings live. On a Problem the settings are as they were.
[[nodiscard]] Problem applyTakeover(const Takeover &takeover, Settings &settings, TakeoverReport &report);
