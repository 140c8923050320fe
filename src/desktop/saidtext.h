// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// Sentences that the engine says of itself and of providers, in the user's language. The English sentence is
/// the code, as in other catalogues of messages: a table knows each with the places of its arguments, so that
/// what was stored long ago is translated, too. Pure; what it does not know stays as it is.
class SaidText {
    Q_DECLARE_TR_FUNCTIONS(SaidText)
public:
    [[nodiscard]] static QString inWords(const QString &english);
    [[nodiscard]] static QStringList known(); ///< the English sentences, with %1 and %2 for arguments
};
