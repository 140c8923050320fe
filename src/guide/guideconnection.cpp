// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guideconnection.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

GuideConnection::GuideConnection(const QString &file)
    : m_name(u"plexbridge-guide-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(file);
    if (!m_database.open())
        m_trouble = m_database.lastError().text();
}

GuideConnection::~GuideConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool GuideConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    return isSound() && note(query.exec(sql), query);
}

bool GuideConnection::prepare(QSqlQuery &query, const QString &sql)
{
    query = QSqlQuery(m_database);
    query.setForwardOnly(true);
    return isSound() && note(query.prepare(sql), query);
}

bool GuideConnection::execute(QSqlQuery &query)
{
    return isSound() && note(query.exec(), query);
}

QVariant GuideConnection::ask(const QString &sql)
{
    QSqlQuery query(m_database);
    if (isSound() && note(query.exec(sql), query) && query.next())
        return query.value(0);
    return {};
}

bool GuideConnection::note(const QSqlQuery &query)
{
    return note(!query.lastError().isValid(), query);
}

bool GuideConnection::note(bool done, const QSqlQuery &query)
{
    if (!done)
        m_trouble = query.lastError().text();
    return done;
}
