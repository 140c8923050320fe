// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

class Desktop;
class Engine;

/// Saves and restores copies of everything while the windows are open: reads and writes in the thread pool,
/// lets the engine stop only for the moment in which files change places, and tells the desktop what came of
/// it. Main thread; all it is given must live as long as the event loop runs.
void offerCopies(Settings &settings, const Settings::Overrides &overrides, Engine &engine, Desktop &desktop);
