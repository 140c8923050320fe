// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/logging.h"

Q_LOGGING_CATEGORY(lcEvents, "plexbridge.events", QtInfoMsg)
