// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/eventpreview.h"
#include "core/guideconfig.h"

#include <QStringList>

/// What becomes of names as `style` says, also where that has them left as they are. Pure; stops early once
/// cancelled.
[[nodiscard]] EventPreviews previewEvents(EventStyle style, const QStringList &names, WallTime now,
                                          const std::atomic_bool &cancelled = NeverCancelled);
