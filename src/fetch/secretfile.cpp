// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/secretfile.h"

#include "core/said.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secretfile {

Result<QString> read(const QString &path)
{
    constexpr qint64 longest = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ProblemCode::BadOption, path, file.errorString()};
    const QString text = QString::fromUtf8(file.read(longest)).trimmed();
    if (text.isEmpty())
        return Problem{ProblemCode::BadOption, path, Said::EmptyDocument};
    const bool isOneWord =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (!isOneWord)
        return Problem{ProblemCode::BadOption, path, Said::MoreThanAToken};
    return text;
}

Result<QString> readUnless(const QString &given, const QString &path)
{
    return given.isEmpty() ? read(path) : Result<QString>(given);
}

bool isOpenToOthers(const QString &path)
{
    return QFileInfo(path).permissions().testAnyFlags(QFile::ReadOther | QFile::WriteOther
                                                      | QFile::WriteGroup);
}

Problem write(const QString &path, const QString &secret)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(secret.toUtf8() + '\n') >= 0 && file.commit())
        return {};
    return {ProblemCode::DataDirectoryUnusable, path, file.errorString()};
}

} // namespace secretfile
