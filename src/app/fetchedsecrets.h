// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Settings;

/// Has the settings given what a keychain holds of them, for a job at a terminal: waits for it, with an event
/// loop, while a person may unlock it, but not for ever. With an application object there.
void fetchSecrets(Settings &settings);
