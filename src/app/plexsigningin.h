// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class LogOutput;
class Settings;

/// What `--plex-sign-in` does, with an application object there: prints a code, waits until a person typed it
/// at plex.tv/link, keeps the token of the account's server in a file of its own (0600) and names both in the
/// settings file. The exit code: 0 when it is done, 1 when the person has to choose or did not come, 2 when
/// plex.tv could not be asked. `plexTv`: what stands in for it in a test; empty: the true one.
[[nodiscard]] int signInToPlex(Settings &settings, LogOutput &log, const QString &plexTv);
