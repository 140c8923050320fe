// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/logging.h"

Q_LOGGING_CATEGORY(lcCompanion, "plexbridge.companion", QtInfoMsg)
