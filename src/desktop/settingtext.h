// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keychain/secretkeeper.h"

#include <QCoreApplication>
#include <QString>

/// The settings in the user's words: what one is called, and what is wrong with a value. Pure.
class SettingText {
    Q_DECLARE_TR_FUNCTIONS(SettingText)
public:
    /// The key that a problem is about, which may name it as an option, as a variable of the environment, or
    /// with the file it stands in.
    [[nodiscard]] static QString keyOf(const QString &subject);
    [[nodiscard]] static QString name(const QString &key); ///< "Address"; the key itself where it has no name
    [[nodiscard]] static QString word(const QString &value); ///< of a setting that is one of several words
    [[nodiscard]] static QString secret(const QString &key); ///< "Token of Plex"
    /// "In the keychain", "In the file …"; empty: it is not kept.
    [[nodiscard]] static QString place(SecretPlace place, const QString &file);
    /// What is allowed, in a full sentence. `least`, `most`: of a number, where they are known.
    [[nodiscard]] static QString allowed(const QString &key, int least = 0, int most = 0);
    /// What is wrong with the value of `problem`, a BadOption: allowed(), or that two can't be alike.
    [[nodiscard]] static QString fault(const Problem &problem, int least = 0, int most = 0);
};
