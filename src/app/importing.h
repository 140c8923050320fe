// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class LogOutput;
class Settings;

/// `--import FILE`: takes an installation of PlexBridge for Node.js over into these settings and their data
/// directory, says on standard error what was taken and what not, a line each, and ends. The exit code: 2 for
/// a file that is of no use, 3 while a program runs with that data directory.
[[nodiscard]] int importFrom(const QString &file, const QString &program, Settings &settings, LogOutput &log);
