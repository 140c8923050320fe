// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

/// Another program at the same database: reads what is really on disk, and gets in the way. Usable on the
/// thread that made it.
class OtherProgram {
public:
    explicit OtherProgram(const QString &path)
        : m_name(QStringLiteral("other-%1").arg(reinterpret_cast<quintptr>(this)))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        m_open = database.open();
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(m_name); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    bool run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql);
    }
    [[nodiscard]] QVariant ask(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    [[nodiscard]] QStringList column(const QString &sql, int index = 0)
    {
        QStringList values;
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.exec(sql);
        while (query.next())
            values += query.value(index).toString();
        return values;
    }

private:
    QString m_name;
    bool m_open = false;
};
