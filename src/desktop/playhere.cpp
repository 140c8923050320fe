// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/playhere.h"

#include <QDesktopServices>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

QByteArray PlayHere::playlistOf(const Channel &channel, const QString &streamAddress)
{
    QString name = channel.name;
    name.remove(u'\r').replace(u'\n', u' ');
    const QString text = u"#EXTM3U\n#EXTINF:-1,%1\n%2/auto/v%3\n"_s;
    return text.arg(name, streamAddress, channel.guideNumber).toUtf8();
}

Problem PlayHere::play(const Channel &channel, const QString &streamAddress)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    const QString path = QDir(folder).filePath(u"plexbridge-channel.m3u"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(playlistOf(channel, streamAddress)) < 0 || !file.commit())
        return {ProblemCode::DataDirectoryUnusable, folder, file.errorString()};
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return {ProblemCode::ProgramMissing, u"vlc"_s, {}};
    return {};
}
