// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copy/copyfacts.h"
#include "core/clock.h"

#include <QString>

#include <functional>

/// Where a PlexBridge keeps what it has.
struct CopyPlaces {
    QString settingsFile;
    QString dataDirectory;
};

/// Who copies, and when.
struct CopyStamp {
    QString version; ///< of this program
    WallTime now{};
};

/// What came of a restore.
struct RestoredCopy {
    CopyFacts facts;
    QString aside{}; ///< folder that holds what was there before; empty: there was nothing
};

/// Everything in one file: settings, device id, numbers and marks of channels, history, events. Secrets
/// (addresses of playlists, tokens, and the files that the settings name) only with a pass phrase, under it.
/// Also while the program runs. Blocks, for seconds where the history is long.
[[nodiscard]] CopyProblem saveCopy(const QString &file, const CopyPlaces &places, const QString &phrase,
                                   const CopyStamp &stamp);

/// Reads all of it and changes nothing.
[[nodiscard]] CopyProblem examineCopy(const QString &file, const QString &version, CopyFacts &facts);

/// Puts it into the place of what is there, which goes aside: all of it, or nothing. Nobody may use the data
/// directory while files change places: `makeRoom` is called right before, when all that can be wrong with
/// the copy was looked at.
[[nodiscard]] CopyProblem restoreCopy(const QString &file, const CopyPlaces &places, const QString &phrase,
                                      const CopyStamp &stamp, RestoredCopy &restored,
                                      const std::function<void()> &makeRoom = {});

/// At a start, before the data directory is used: what a crash in the middle of a restore left goes back.
/// True: it had to.
bool recoverRestore(const QString &dataDirectory);
