// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "core/said.h"
#include "store/database.h"
#include "store/logging.h"
#include "store/storetypes.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

// In a static library the resource is linked, but not registered, without this. Must stand outside of
// namespaces.
static void registerSteps()
{
    Q_INIT_RESOURCE(sql);
}

namespace {

QStringList stepFiles()
{
    registerSteps();
    return QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QStringList statementsOf(const QString &name)
{
    QFile file(u":/sql/"_s + name);
    return file.open(QIODevice::ReadOnly) ? sqlStatements(QString::fromUtf8(file.readAll())) : QStringList();
}

// A table that a tool outside has made already, or one that was there before another went, is no reason to
// stop. Whether it fits is seen by whoever prepares statements for it.
bool isThereAlready(const SqlTrouble &trouble)
{
    return trouble.isOfTheSchema()
        && (trouble.text.contains("already exists"_L1) || trouble.text.contains("duplicate column"_L1));
}

bool take(Database &database, int number, const QString &name)
{
    if (!database.begin())
        return false;
    for (const QString &statement : statementsOf(name)) {
        if (!database.run(statement) && !isThereAlready(database.trouble())) {
            database.rollback();
            return false;
        }
    }
    if (database.run(u"PRAGMA user_version=%1"_s.arg(number)) && database.commit())
        return true;
    database.rollback();
    return false;
}

int tables(Database &database)
{
    return database
        .ask(u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN "
             "('consumers', 'history_sessions', 'history_changes')"_s)
        .toInt();
}

int tablesOf(int version)
{
    return version >= 2 ? 3 : version;
}

bool backUp(Database &database, int version, int kept, WallTime now)
{
    const QFileInfo file(database.file().path());
    const QString begin = file.fileName() + u".schema-"_s;
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(toEpochMs(now), QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss"_s);
    const QString name = file.dir().filePath(begin + u"%1-%2"_s.arg(version).arg(stamp));
    QFile::remove(name);
    // SQLite takes an empty file, and this one is for its owner only.
    if (QFile copy(name);
        !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        qCWarning(lcStore) << name << "can't be made:" << copy.errorString();
    QSqlQuery query;
    if (!database.prepare(query, "backup", u"VACUUM INTO ?"_s))
        return false;
    query.bindValue(0, name);
    if (!database.execute(query)) {
        QFile::remove(name);
        return false;
    }
    qCInfo(lcStore) << "copy of the database before the migration:" << name;
    QStringList copies = file.dir().entryList({begin + u'*'}, QDir::Files, QDir::Time);
    copies.removeOne(QFileInfo(name).fileName()); // the newest, whatever the clock says
    for (const QString &old : copies.mid(std::max(0, kept - 1)))
        QFile::remove(file.dir().filePath(old));
    return true;
}

} // namespace

QStringList sqlStatements(const QString &text)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    QString plain = text;
    plain.remove(comment);
    QStringList statements;
    for (const QString &part : plain.split(u';')) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements += statement;
    }
    return statements;
}

int newestSchema()
{
    return int(stepFiles().size());
}

Problem newerSchema(const QString &path, const StoreTuning &tuning)
{
    if (databaseStampOf(path).value_or(DatabaseStamp()).size == 0)
        return {};
    Database reader(path, tuning, Database::Role::Reader);
    const QVariant version = reader.open() ? reader.ask(u"PRAGMA user_version"_s) : QVariant();
    if (version.toInt() <= newestSchema())
        return {}; // What else may be wrong with it is told by whoever opens it in earnest.
    return {ProblemCode::DatabaseTooNew, path, {Said::DatabaseOfSchema, {version.toInt(), newestSchema()}}};
}

Problem upgradeSchema(Database &database, const StoreTuning &tuning, WallTime now)
{
    const QVariant version = database.ask(u"PRAGMA user_version"_s);
    if (!version.isValid())
        return database.problem();
    const QStringList steps = stepFiles();
    const int present = tables(database);
    const bool lacks = present < tablesOf(version.toInt());
    if (version.toInt() < steps.size() && present > 0
        && !backUp(database, version.toInt(), tuning.backupsKept, now))
        return database.problem();
    if (lacks)
        qCWarning(lcStore) << database.file().path() << "lacks tables; they are made again, empty";
    for (int number = lacks ? 1 : version.toInt() + 1; number <= steps.size(); ++number) {
        if (!take(database, number, steps[number - 1]))
            return database.problem();
        qCInfo(lcStore) << "database schema is now" << number << steps[number - 1];
    }
    return {};
}
