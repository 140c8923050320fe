// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/logging.h"

Q_LOGGING_CATEGORY(lcKeychain, "plexbridge.keychain", QtInfoMsg)
