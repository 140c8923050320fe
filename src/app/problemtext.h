// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engineconfig.h"
#include "core/result.h"

#include <QString>

/// A Problem at the start in one clear line that names the remedy, for the command line. English; `config`
/// tells which option a port belongs to. Pure.
[[nodiscard]] QString commandLineText(const Problem &problem, const EngineConfig &config);
/// The exit code for it: 3 where another instance runs, else 2.
[[nodiscard]] int exitCodeFor(const Problem &problem);
