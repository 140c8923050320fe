// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/lineupstate.h"
#include "core/snapshot.h"

#include <QString>

class Settings;

/// What is passed on to somebody who helps: English, as the log is, and without a secret. Pure but for what
/// it asks the system about itself.
[[nodiscard]] QString supportText(const Settings &settings, const DeviceSummary &device,
                                  const LineupSummary &lineup, const TraySummary &health, const QString &log);
