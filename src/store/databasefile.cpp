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

} // namespace

std::optional<DatabaseStamp> databaseStampOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return DatabaseStamp{quint64(found.st_dev), quint64(found.st_ino), qint64(found.st_size),
                     qint64(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec};
#else
    const QFileInfo found(path);
    if (!found.exists())
        return std::nullopt;
    return DatabaseStamp{0, 0, found.size(), found.lastModified().toMSecsSinceEpoch() * 1'000'000};
#endif
}

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
    const QFile::Permissions now = QFile::permissions(m_path);
    const bool isOpenToOthers = now & (QFile::ReadGroup | QFile::ReadOther);
    if (!QFileInfo(m_path).isFile() || !(now & QFile::WriteOwner))
        return;
    if (isOpenToOthers)
        QFile::setPermissions(m_path, ownerOnly);
    // Made while the file was read-only they are so, too, and would keep it so.
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(m_path + part) && !(QFile::permissions(m_path + part) & QFile::WriteOwner))
            QFile::setPermissions(m_path + part, ownerOnly);
    }
}

void DatabaseFile::remember()
{
    m_file = databaseStampOf(m_path);
    m_log = databaseStampOf(m_path + u"-wal"_s);
}

DatabaseFile::Fate DatabaseFile::fate() const
{
    const std::optional<DatabaseStamp> now = databaseStampOf(m_path);
    if (!now || !m_file || !now->isSameFile(*m_file))
        return Fate::Gone;
    if (*now != *m_file)
        return Fate::Written;
    return databaseStampOf(m_path + u"-wal"_s) == m_log ? Fate::Untouched : Fate::LogWritten;
}

void DatabaseFile::dropForeignLog() const
{
    const std::optional<DatabaseStamp> now = databaseStampOf(m_path);
    const std::optional<DatabaseStamp> log = databaseStampOf(m_path + u"-wal"_s);
    const bool isAnother = now && m_file && !now->isSameFile(*m_file);
    if (!isAnother || !log || !m_log || !log->isSameFile(*m_log))
        return;
    QFile::remove(m_path + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
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
