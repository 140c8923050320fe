// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QString>
#include <QStringList>

/// What a command line asks for: to start with some settings overridden, to print something and end, to
/// look for what is wrong and end, or to import something and end.
struct CommandLine {
    Settings::Overrides overrides;
    QString answer; ///< to print instead of starting; empty: start
    bool isMistake = false; ///< `answer` belongs on standard error, exit code 2
    bool isCheckup = false; ///< to look why Plex does not find the device, and end
    bool inTray = false; ///< to open no window by itself (plexbridge only)
    bool isDemo = false; ///< `plexbridge` only: the windows over invented values
    bool isPlexSetup = false; ///< to say what is to be done in Plex, and end
    bool isAgreed = false; ///< and to do it
    bool isPlexSignIn = false; ///< to get a token for Plex by a code, and end
    QString saveCopy{}; ///< file to write a copy of everything to, and end; empty: not
    QString restoreCopy{}; ///< the same, to restore from
    QString phraseFile{}; ///< that holds the pass phrase for either
    QString plexTv{}; ///< with it: what stands in for https://plex.tv; empty: nothing does
    QString importFile{}; ///< to take over an installation of PlexBridge for Node.js, and end; empty: not
};

/// Reads the options of contract section 1, as the table of settings has them. `arguments` without the
/// program's own name. Pure; needs no application object.
[[nodiscard]] CommandLine readCommandLine(const QString &program, const QStringList &arguments);
