// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logoaddress.h"

#include <QCryptographicHash>

namespace {

constexpr qsizetype KeyLength = 16;

} // namespace

QString logoKey(const QUrl &picture)
{
    if (picture.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(picture.toEncoded(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().first(KeyLength));
}

QString logoPath(const QUrl &picture)
{
    const QString key = logoKey(picture);
    return key.isEmpty() ? QString() : QString::fromLatin1(LogoFolder) + key;
}
