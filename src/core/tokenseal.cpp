// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokenseal.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltSize = 16, digestSize = 32;
constexpr QLatin1StringView kind("sha256");

std::optional<QByteArray> bytesOf(const QString &hex, qsizetype size)
{
    const QByteArray text = hex.toLatin1().toLower();
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == size && bytes.toHex() == text ? std::optional(bytes) : std::nullopt;
}

} // namespace

TokenSeal TokenSeal::of(const QString &token)
{
    TokenSeal seal;
    seal.salt.resize(saltSize);
    QRandomGenerator::system()->generate(seal.salt.begin(), seal.salt.end());
    seal.digest = seal.digestOf(token.toUtf8());
    return seal;
}

std::optional<TokenSeal> TokenSeal::parsed(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 3 || parts[0] != kind)
        return std::nullopt;
    const auto salt = bytesOf(parts[1], saltSize), digest = bytesOf(parts[2], digestSize);
    return salt && digest ? std::optional(TokenSeal{*salt, *digest}) : std::nullopt;
}

QString TokenSeal::text() const
{
    return kind + u':' + QString::fromLatin1(salt.toHex()) + u':' + QString::fromLatin1(digest.toHex());
}

QByteArray TokenSeal::digestOf(QByteArrayView token) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(QByteArray::fromRawData(token.data(), token.size()));
    return hash.result();
}
