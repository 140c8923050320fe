// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/channelidentity.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype IdLength = 16; // 64 bits: 100,000 channels collide once in 3.7 billion lineups

QString hashed(const QStringList &parts)
{
    // U+001F can't be in a label, so that different parts never join to the same text.
    const QByteArray text = parts.join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().first(IdLength));
}

QStringList partsOf(const PlaylistEntry &entry)
{
    if (!entry.tvgId.isEmpty())
        return {u"tvg-id"_s, entry.tvgId};
    if (!entry.name.isEmpty())
        return {u"name"_s, entry.name, entry.group};
    return {u"address"_s, entry.source.url.toString(QUrl::FullyEncoded)};
}

} // namespace

QString ChannelIdentity::plainIdOf(const PlaylistEntry &entry)
{
    return hashed(partsOf(entry));
}

QString ChannelIdentity::idOf(const PlaylistEntry &entry)
{
    const QString address = entry.source.url.toString(QUrl::FullyEncoded);
    QStringList parts = partsOf(entry);
    QString id = hashed(parts);
    if (claim(id))
        return id;
    for (const QString &more : {entry.name + QChar(0x1f) + entry.group, address}) {
        parts.append(more);
        id = hashed(parts);
        if (claim(id))
            return id;
    }
    for (int again = 2;; ++again) {
        id = hashed(parts + QStringList{QString::number(again)});
        if (claim(id))
            return id;
    }
}

bool ChannelIdentity::claim(const QString &id)
{
    const qsizetype before = m_used.size();
    m_used.insert(id);
    return m_used.size() > before;
}

QString playlistId(const QString &source)
{
    return hashed({u"playlist"_s, source});
}
