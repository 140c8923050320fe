// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QString>

/// What the engine says of itself and of providers, in the user's language: each sentence by its code, with
/// its arguments kept. Pure; what is in the words of somebody else stays as it is.
class SaidText {
public:
    [[nodiscard]] static QString inWords(const Saying &said);
    /// The detail of a problem, also of one that was stored long ago.
    [[nodiscard]] static QString inWords(const QString &english);
};
