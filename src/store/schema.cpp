// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/database.h"
#include "store/logging.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QVariant>

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

bool take(Database &database, int number, const QString &name)
{
    QFile file(u":/sql/"_s + name);
    if (!file.open(QIODevice::ReadOnly) || !database.begin())
        return false;
    const QStringList statements = sqlStatements(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements) {
        if (!database.run(statement)) {
            database.rollback();
            return false;
        }
    }
    if (database.run(u"PRAGMA user_version=%1"_s.arg(number)) && database.commit())
        return true;
    database.rollback();
    return false;
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

Problem upgradeSchema(Database &database)
{
    const QVariant version = database.ask(u"PRAGMA user_version"_s);
    if (!version.isValid())
        return toProblem(database.trouble(), database.file().path());
    const QStringList steps = stepFiles();
    if (version.toInt() > steps.size())
        return {ProblemCode::DatabaseTooNew, database.file().path(),
                u"schema %1, this PlexBridge knows %2"_s.arg(version.toInt()).arg(steps.size()), 0};
    for (int number = version.toInt() + 1; number <= steps.size(); ++number) {
        if (!take(database, number, steps[number - 1]))
            return toProblem(database.trouble(), database.file().path());
        qCInfo(lcStore) << "database schema is now" << number << steps[number - 1];
    }
    return {};
}
