// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

/// What SQLite said: its extended result code (sqlite.org/rescode.html) and text.
struct SqlTrouble {
    int code = 0; ///< 0: none
    QString text;

    [[nodiscard]] int primary() const { return code & 0xff; }
    [[nodiscard]] bool isCorrupt() const; ///< the file is damaged or no database
    [[nodiscard]] bool isLock() const; ///< another program has it: waiting helps
    /// Tables or columns are not there that were when the connection was opened (or never were).
    [[nodiscard]] bool isOfTheSchema() const;
    /// This connection will not get better by waiting; a new one may.
    [[nodiscard]] bool isOfTheConnection() const;
    [[nodiscard]] bool isOfTheRow() const; ///< this one row can't be written; all others can
};

/// The same for code that decides and for people. Pure.
[[nodiscard]] Problem toProblem(const SqlTrouble &trouble, const QString &file);
