// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/logging.h"

Q_LOGGING_CATEGORY(lcSources, "plexbridge.sources", QtInfoMsg)
