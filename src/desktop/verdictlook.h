// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

/// Colour and shape of each verdict of the checkup: a ticked disc, a marked disc, a marked triangle. Pure;
/// asks the palette each time, so that nothing keeps a colour of the other one.
namespace VerdictLook {
[[nodiscard]] QColor colour(Verdict verdict, const QPalette &palette);
[[nodiscard]] QIcon icon(Verdict verdict, const QPalette &palette);
} // namespace VerdictLook
