// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

/// Loads the user's language into `app`: PlexBridge's own words (English too, for its plurals) and Qt's.
/// Called once by `main`, before the first window.
void installTranslations(QCoreApplication &app);
