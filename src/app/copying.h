// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "settings/settings.h"

#include <QString>

class LogOutput;

/// `--save-copy` and `--restore-copy`: one line on standard error says what came of it; the exit code. A copy
/// may be saved while the program runs; restored only while nobody uses the data directory.
[[nodiscard]] int saveOrRestore(const CommandLine &line, const QString &program, Settings &settings,
                                LogOutput &log);
