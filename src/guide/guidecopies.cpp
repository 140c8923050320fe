// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidecopies.h"

#include "core/said.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr std::chrono::days Forgotten{30};

/// At once, so that there is always one of them; QFile::rename() does not replace.
bool replaceFile(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
    return !failed;
}

} // namespace

QString GuideCopies::path(const QString &source, QStringView suffix) const
{
    const QByteArray hash =
        QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha1).toHex().first(16);
    return QDir(m_directory).filePath(u"guide-"_s + QString::fromLatin1(hash) + suffix.toString());
}

QString GuideCopies::copyOf(const QString &source) const
{
    return path(source, u".xmltv");
}

QString GuideCopies::incomingOf(const QString &source) const
{
    return path(source, u".incoming");
}

bool GuideCopies::contains(const QString &source) const
{
    return QFileInfo::exists(copyOf(source));
}

QString GuideCopies::databaseOf(const QString &source) const
{
    return path(source, u".db");
}

QString GuideCopies::draftOf(const QString &source) const
{
    return path(source, u".draft");
}

GuideMarks GuideCopies::marksOf(const QString &source) const
{
    QFile file(path(source, u".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    GuideMarks marks{
        {json.value("etag"_L1).toString().toLatin1(), json.value("lastModified"_L1).toString().toLatin1()},
        {}};
    if (json.contains("lastGood"_L1))
        marks.lastGood = fromEpochMs(json.value("lastGood"_L1).toInteger());
    return marks;
}

WebValidators GuideCopies::validatorsOf(const QString &source) const
{
    return contains(source) ? marksOf(source).validators : WebValidators();
}

bool GuideCopies::prepare() const
{
    if (QFileInfo(m_directory).isDir())
        return true;
    return QDir().mkpath(m_directory) && QFile::setPermissions(m_directory, OwnerOnly | QFile::ExeOwner);
}

Problem GuideCopies::accept(const QString &source, const GuideMarks &marks) const
{
    QFile::remove(path(source, u".json")); // marks of the old copy must never stand beside the new one
    if (!replaceFile(incomingOf(source), copyOf(source)))
        return {ProblemCode::DataDirectoryUnusable, m_directory, said(Said::GuideCopyNotKept)};
    return remember(source, marks);
}

Problem GuideCopies::remember(const QString &source, const GuideMarks &marks) const
{
    QJsonObject json{{u"etag"_s, QString::fromLatin1(marks.validators.entityTag)},
                     {u"lastModified"_s, QString::fromLatin1(marks.validators.lastModified)}};
    if (marks.lastGood)
        json.insert(u"lastGood"_s, toEpochMs(*marks.lastGood));
    QSaveFile file(path(source, u".json"));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly)
        || file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        return {ProblemCode::DataDirectoryUnusable, m_directory, file.errorString()};
    return {};
}

Problem GuideCopies::acceptDraft(const QString &source) const
{
    if (replaceFile(draftOf(source), databaseOf(source)))
        return {};
    return {ProblemCode::DataDirectoryUnusable, m_directory, said(Said::GuideDatabaseNotKept)};
}

void GuideCopies::setDatabaseAside(const QString &source) const
{
    const QString database = databaseOf(source);
    if (QFileInfo::exists(database))
        (void)replaceFile(database, path(source, u".db.damaged"));
}

Problem GuideCopies::acceptLocal(const QString &source, const QString &file) const
{
    const QFileInfo original(file), copy(copyOf(source));
    if (copy.exists() && copy.size() == original.size() && copy.lastModified() >= original.lastModified())
        return {};
    const QString incoming = incomingOf(source);
    QFile::remove(incoming);
    if (!prepare() || !QFile::copy(file, incoming) || !QFile::setPermissions(incoming, OwnerOnly)
        || !replaceFile(incoming, copyOf(source)))
        return {ProblemCode::DataDirectoryUnusable, m_directory, said(Said::GuideCopyNotKept)};
    return {};
}

void GuideCopies::reject(const QString &source) const
{
    QFile::remove(incomingOf(source));
}

void GuideCopies::dropOld(const QStringList &used, WallTime now) const
{
    QStringList kept;
    for (const QString &source : used)
        kept << copyOf(source) << path(source, u".json") << incomingOf(source) << databaseOf(source);
    const QDir folder(m_directory);
    for (const QFileInfo &file : folder.entryInfoList({u"guide-*"_s}, QDir::Files)) {
        const WallTime written = fromEpochMs(file.lastModified().toMSecsSinceEpoch());
        if (!kept.contains(folder.filePath(file.fileName())) && now - written > Forgotten)
            QFile::remove(file.filePath());
    }
}
