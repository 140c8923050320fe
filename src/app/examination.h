// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class LogOutput;
class Settings;

/// What `--doctor` does, with an application object there: examines the instance that runs with the same data
/// directory, or else one that is started for as long as it takes, and prints a line for each check. The exit
/// code: 0 when nothing must be mended, 1 when something must, 2 when nothing could be started.
[[nodiscard]] int examine(const QString &program, const Settings &settings, LogOutput &log);
