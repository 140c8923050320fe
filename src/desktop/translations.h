// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

/// Loads a language into `app`: PlexBridge's own words (English too, for its plurals) and Qt's. `language`: a
/// code of settingLanguages(), in which numbers and dates are written then, too; empty: that of the system.
/// Called once by `main`, before the first window.
void installTranslations(QCoreApplication &app, const QString &language = {});
