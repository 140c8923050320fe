// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "core/engineconfig.h"
#include "core/result.h"
#include "settings/settings.h"

#include <QMap>
#include <QString>
#include <QStringList>

/// What both programs do alike around their event loop.
namespace startup {

/// `argv` without the program's name.
[[nodiscard]] QStringList arguments(int argc, char **argv);
[[nodiscard]] QMap<QString, QString> environment();
/// Prints what the command line asked to be printed; the exit code.
[[nodiscard]] int answer(const CommandLine &line);
/// One line on standard error; the exit code.
int refuse(const QString &program, const Problem &problem, const EngineConfig &config = {});

/// Once the data directory is ours: ends what a crash left undone in it.
void tidyUp(const QString &dataDirectory);

/// Warns when others can read the settings file, and keeps the API token in it as a hash only.
void guardSecrets(Settings &settings);

} // namespace startup
