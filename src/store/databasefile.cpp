// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::optional<std::pair<quint64, quint64>> identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return std::pair(quint64(found.st_dev), quint64(found.st_ino));
#else
    if (!QFileInfo::exists(path))
        return std::nullopt;
    return std::pair(quint64(0), quint64(0));
#endif
}

} // namespace

DatabaseFile::DatabaseFile(const QString &path)
    : m_path(path)
{
}

void DatabaseFile::prepare() const
{
    const QString directory = QFileInfo(m_path).path();
    if (!QFileInfo::exists(directory) && QDir().mkpath(directory))
        QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner);
    // Made before SQLite makes it, which would follow the umask; -wal and -shm take over the permissions.
    QFile file(m_path);
    if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly))
        return;
    if (QFileInfo(m_path).isFile() && QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther))
        QFile::setPermissions(m_path, ownerOnly);
}

void DatabaseFile::remember()
{
    m_identity = identityOf(m_path);
}

bool DatabaseFile::isStillThere() const
{
    return m_identity && identityOf(m_path) == m_identity;
}

std::optional<QString> DatabaseFile::setAside(WallTime now) const
{
    const QString stamp = utcDateTime(now).toString(u"yyyyMMdd'T'HHmmss"_s);
    QString aside = m_path + u".corrupt-"_s + stamp;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = m_path + u".corrupt-%1-%2"_s.arg(stamp).arg(i);
    if (!QFile::rename(m_path, aside))
        return std::nullopt;
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(m_path + part) && !QFile::rename(m_path + part, aside + part))
            QFile::remove(m_path + part); // It belongs to the old file and would damage the new one.
    }
    return aside;
}
