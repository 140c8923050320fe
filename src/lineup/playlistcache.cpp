// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistcache.h"

#include "lineup/channelidentity.h"
#include "lineup/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

std::optional<PlaylistCache::Copy> PlaylistCache::read(const QString &source) const
{
    Result<QByteArray> text = readWholeFile(fileOf(source), MaxPlaylistBytes);
    if (!text)
        return std::nullopt;
    return Copy{std::move(text).value(), QFileInfo(fileOf(source)).lastModified()};
}

Problem PlaylistCache::write(const QString &source, const QByteArray &text) const
{
    return writePrivateFile(fileOf(source), text);
}

bool PlaylistCache::contains(const QString &source) const
{
    return QFileInfo::exists(fileOf(source));
}

void PlaylistCache::keepOnly(const QStringList &sources) const
{
    QStringList kept;
    for (const QString &source : sources)
        kept.append(fileOf(source));
    const QDir folder(m_directory);
    for (const QString &name : folder.entryList({u"playlist-*.m3u"_s}, QDir::Files)) {
        if (!kept.contains(folder.filePath(name)))
            QFile::remove(folder.filePath(name));
    }
}

QString PlaylistCache::fileOf(const QString &source) const
{
    return QDir(m_directory).filePath(u"playlist-%1.m3u"_s.arg(playlistId(source)));
}
