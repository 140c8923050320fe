// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QString>

/// Why a copy could not be made or taken. With any of them nothing was changed.
enum class CopyFault : quint8 {
    None,
    Unreadable, ///< the file; detail: what the system says
    NotACopy, ///< the file is something else
    Damaged, ///< cut off, or changed since; detail: which part
    TooNew, ///< made by a newer PlexBridge; detail: its version
    PhraseMissing, ///< there are secrets in it
    PhraseWrong,
    SettingsUnusable, ///< the program would not start with them; detail: why, with the setting before it
    DatabaseUnreadable, ///< detail: what SQLite says
    Unwritable, ///< subject: the file or folder; detail: what the system says
};

/// What went wrong with a copy, in a form that code can decide on. Plain value.
struct CopyProblem {
    CopyFault fault = CopyFault::None;
    QString subject{}; ///< the copy's name, unless it says otherwise above
    Saying detail{};
    [[nodiscard]] explicit operator bool() const { return fault != CopyFault::None; }
    friend bool operator==(const CopyProblem &, const CopyProblem &) = default;
};

/// For the command line: one clear sentence in English.
[[nodiscard]] QString toSentence(const CopyProblem &problem);
