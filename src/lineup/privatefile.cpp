// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/privatefile.h"

#include "core/said.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

bool makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, OwnerOnly | QFile::ExeOwner);
}

Result<QByteArray> readWholeFile(const QString &file, qint64 limit)
{
    const QFileInfo about(file);
    const QString name = about.fileName();
    if (!about.exists())
        return Problem{ProblemCode::SourceUnreachable, name, said(Said::NoSuchFile)};
    if (!about.isFile())
        return Problem{ProblemCode::SourceRefused, name, said(Said::NotOrdinaryFile)};
    if (about.size() > limit)
        return Problem{ProblemCode::SourceTooLarge, name, said(Said::Mib, {about.size() >> 20})};
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return Problem{ProblemCode::SourceUnreachable, name, opened.errorString()};
    QByteArray content = opened.read(limit + 1);
    if (opened.error() != QFile::NoError)
        return Problem{ProblemCode::SourceUnreachable, name, opened.errorString()};
    if (content.size() > limit)
        return Problem{ProblemCode::SourceTooLarge, name, {}};
    return content;
}

Problem writePrivateFile(const QString &file, const QByteArray &content)
{
    const QFileInfo about(file);
    if (!makePrivateFolder(about.path()))
        return {ProblemCode::DataDirectoryUnusable, about.path(), said(Said::NoFolder)};
    QSaveFile out(file);
    // Permissions before content: the secrets are never readable for others, not even for a moment.
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(OwnerOnly)
        || out.write(content) != content.size() || !out.commit())
        return {ProblemCode::DataDirectoryUnusable, about.path(), out.errorString()};
    return {};
}
