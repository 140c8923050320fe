// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/databaseimage.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// What SQLite says to `ask`, a query on a connection of its own.
QString askDatabase(const QString &database, const QString &options,
                    const std::function<QString(QSqlQuery &)> &ask)
{
    const QString name = u"copy-"_s + QUuid::createUuid().toString(QUuid::Id128);
    QString answer;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(database);
        connection.setConnectOptions(options);
        if (connection.open()) {
            QSqlQuery query(connection);
            answer = ask(query);
        } else {
            answer = connection.lastError().databaseText();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

QString quotedForSql(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

CopyProblem databaseimage::take(const QString &database, const QString &to)
{
    const QString fault = askDatabase(database, u"QSQLITE_BUSY_TIMEOUT=5000"_s, [&](QSqlQuery &query) {
        return query.exec(u"VACUUM INTO "_s + quotedForSql(to)) ? QString()
                                                                : query.lastError().databaseText();
    });
    if (!fault.isEmpty())
        return {CopyFault::DatabaseUnreadable, database, fault};
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

CopyProblem databaseimage::check(const QString &database)
{
    const QString said = askDatabase(database, u"QSQLITE_OPEN_READONLY"_s, [](QSqlQuery &query) {
        if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
            return query.lastError().databaseText();
        return query.value(0).toString();
    });
    return said == "ok"_L1 ? CopyProblem() : CopyProblem{CopyFault::Damaged, {}, u"plexbridge.db: "_s + said};
}
