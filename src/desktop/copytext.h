// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copy/copyproblem.h"

#include <QString>

struct CopyFacts;
struct RestoredCopy;

/// Words for copies of everything. Main thread.
namespace CopyText {

[[nodiscard]] QString problem(const CopyProblem &problem); ///< what happened and what to do
[[nodiscard]] QString facts(const CopyFacts &facts); ///< what a file is, before it is restored
[[nodiscard]] QString restored(const RestoredCopy &restored); ///< what came of it

} // namespace CopyText
