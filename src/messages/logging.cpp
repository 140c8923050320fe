// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/logging.h"

Q_LOGGING_CATEGORY(lcMessages, "plexbridge.messages", QtInfoMsg)
