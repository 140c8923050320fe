// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QString>

/// What the engine says of itself and of providers, in the user's language: each sentence by its code, with
/// its arguments kept. Pure; what is in the words of somebody else stays as it is.
class SaidText {
public:
    /// Of what a client was told by the number of an HDHomeRun error only why.
    [[nodiscard]] static QString inWords(const Saying &said);
    static QString inWords(const QString &english) = delete; ///< whoever reads what was stored: `recognised`
};
