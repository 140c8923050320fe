// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistcache.h"

#include "fetch/unpack.h"
#include "lineup/channelidentity.h"
#include "lineup/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxValidators = 16 * 1024;

std::filesystem::path pathOf(const QString &file)
{
    return QFileInfo(file).filesystemFilePath();
}

} // namespace

std::optional<PlaylistCache::Copy> PlaylistCache::read(const QString &source,
                                                       const std::atomic_bool &cancelled) const
{
    const QString file = fileOf(source, "m3u");
    Result<QByteArray> text = unpackedFile(file, MaxPlaylistBytes, cancelled);
    if (!text)
        return std::nullopt;
    return Copy{std::move(text).value(), QFileInfo(file).lastModified()};
}

bool PlaylistCache::contains(const QString &source) const
{
    return QFileInfo::exists(fileOf(source, "m3u"));
}

QString PlaylistCache::arrivalOf(const QString &source) const
{
    return fileOf(source, "new");
}

Problem PlaylistCache::keepArrival(const PlaylistConfig &playlist, const WebValidators &validators) const
{
    forgetValidators(playlist.source);
    std::error_code error;
    std::filesystem::rename(pathOf(arrivalOf(playlist.source)), pathOf(fileOf(playlist.source, "m3u")),
                            error);
    if (error) {
        return {ProblemCode::DataDirectoryUnusable, m_directory,
                QString::fromLocal8Bit(error.message().c_str())};
    }
    if (validators == WebValidators())
        return {};
    const QJsonObject json{
        {u"entityTag"_s, QString::fromLatin1(validators.entityTag)},
        {u"lastModified"_s, QString::fromLatin1(validators.lastModified)},
        {u"userAgent"_s, playlist.userAgent},
        {u"bytes"_s, QFileInfo(fileOf(playlist.source, "m3u")).size()},
    };
    return writePrivateFile(fileOf(playlist.source, "json"), QJsonDocument(json).toJson());
}

void PlaylistCache::dropArrival(const QString &source) const
{
    QFile::remove(arrivalOf(source));
}

Problem PlaylistCache::write(const QString &source, const QByteArray &text) const
{
    forgetValidators(source);
    return writePrivateFile(fileOf(source, "m3u"), text);
}

WebValidators PlaylistCache::validators(const PlaylistConfig &playlist) const
{
    const Result<QByteArray> text = readWholeFile(fileOf(playlist.source, "json"), MaxValidators);
    if (!text)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(text.value()).object();
    const QFileInfo copy(fileOf(playlist.source, "m3u"));
    if (!copy.exists() || copy.size() != json.value("bytes"_L1).toInteger(-1)
        || json.value("userAgent"_L1).toString() != playlist.userAgent)
        return {};
    return {json.value("entityTag"_L1).toString().toLatin1(),
            json.value("lastModified"_L1).toString().toLatin1()};
}

void PlaylistCache::forgetValidators(const QString &source) const
{
    QFile::remove(fileOf(source, "json"));
}

void PlaylistCache::keepOnly(const QStringList &sources) const
{
    QSet<QString> kept;
    for (const QString &source : sources) {
        for (const char *ending : {"m3u", "new", "json"})
            kept.insert(fileOf(source, ending));
    }
    const QDir folder(m_directory);
    for (const QString &name : folder.entryList({u"playlist-*"_s}, QDir::Files)) {
        if (!kept.contains(folder.filePath(name)))
            QFile::remove(folder.filePath(name));
    }
}

QString PlaylistCache::fileOf(const QString &source, const char *ending) const
{
    return QDir(m_directory).filePath(u"playlist-%1.%2"_s.arg(playlistId(source), QLatin1StringView(ending)));
}
