// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What is kept of the API token: enough to know it again, not enough to say it. Stands in the settings file
/// as `sha256:SALT:DIGEST`. Plain value. A salted digest holds as long as the token is long: one that can be
/// guessed is found by guessing.
struct TokenSeal {
    QByteArray salt; ///< 16 bytes
    QByteArray digest; ///< SHA-256 of salt and token

    static TokenSeal of(const QString &token); ///< with a fresh salt
    /// Of a text that is one; anything else is a token as it was typed.
    static std::optional<TokenSeal> parsed(const QString &text);
    [[nodiscard]] QString text() const;
    /// To be compared with `digest` in constant time.
    [[nodiscard]] QByteArray digestOf(QByteArrayView token) const;
    friend bool operator==(const TokenSeal &, const TokenSeal &) = default;
};
