// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Desktop;
class Engine;
class Settings;

/// Takes over an earlier PlexBridge while this one runs: reads the file in the thread pool, puts what it has
/// into the settings and the history, and tells the desktop what became of it. On the main thread, where all
/// three live; they must live as long as the event loop runs.
void takeOver(const QString &file, Settings &settings, Engine &engine, Desktop &desktop);
