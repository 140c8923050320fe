// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guideconfig.h"
#include "core/result.h"
#include "settings/settingsfile.h"

#include <QDir>
#include <QList>

/// Guides of the settings file with options: sections `[guide/NAME]` with `source = ADDRESS` (guideKeys()),
/// in their order. A BadOption names the key and its section as its subject. `base` makes paths absolute.
/// Pure.
[[nodiscard]] Result<QList<GuideConfig>> guidesIn(const SettingsFile &file, const QDir &base);

/// Makes the sections those of `guides`, by their sources; names and comments of those that stay do, too. A
/// guide without options needs none. Pure.
void writeGuides(SettingsFile &file, const QList<GuideConfig> &guides, const QDir &base);
