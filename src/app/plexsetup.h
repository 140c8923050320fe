// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class LogOutput;
class Settings;

/// What `--plex-setup` does, with an application object there: looks into the Plex server of the settings for
/// the instance that runs with the same data directory, or else for one that is started for as long as it
/// takes, and prints a line for each thing that is to be done or, with `isAgreed`, was done. The exit code: 0
/// when all is right afterwards, 1 when not, 2 when nothing could be asked.
[[nodiscard]] int setUpPlex(const QString &program, bool isAgreed, const Settings &settings, LogOutput &log);
