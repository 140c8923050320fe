// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/keychain.h"

std::unique_ptr<Keychain> systemKeychain()
{
    return nullptr;
}
