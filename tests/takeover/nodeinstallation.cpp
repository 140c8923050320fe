// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/nodeinstallation.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const QStringList &firstTables()
{
    static const QStringList statements{
        u"CREATE TABLE channels (id TEXT PRIMARY KEY, name TEXT NOT NULL, number INTEGER UNIQUE NOT NULL, "
        "enabled BOOLEAN DEFAULT 1, logo TEXT, epg_id TEXT, created_at DATETIME DEFAULT CURRENT_TIMESTAMP, "
        "updated_at DATETIME DEFAULT CURRENT_TIMESTAMP)"_s,
        u"CREATE TABLE streams (id TEXT PRIMARY KEY, channel_id TEXT, name TEXT NOT NULL, url TEXT NOT NULL, "
        "type TEXT NOT NULL, backup_urls TEXT, auth_username TEXT, auth_password TEXT, headers TEXT, "
        "protocol_options TEXT, enabled BOOLEAN DEFAULT 1, created_at DATETIME DEFAULT CURRENT_TIMESTAMP, "
        "updated_at DATETIME DEFAULT CURRENT_TIMESTAMP, "
        "FOREIGN KEY (channel_id) REFERENCES channels(id) ON DELETE CASCADE)"_s,
        u"CREATE TABLE epg_sources (id TEXT PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL, "
        "refresh_interval TEXT DEFAULT '4h', last_refresh DATETIME, last_success DATETIME, "
        "enabled BOOLEAN DEFAULT 1, created_at DATETIME DEFAULT CURRENT_TIMESTAMP, "
        "updated_at DATETIME DEFAULT CURRENT_TIMESTAMP)"_s,
        u"CREATE TABLE epg_programs (id TEXT PRIMARY KEY, channel_id TEXT NOT NULL, title TEXT NOT NULL, "
        "description TEXT, start_time DATETIME NOT NULL, end_time DATETIME NOT NULL, category TEXT, "
        "episode_number INTEGER, season_number INTEGER, created_at DATETIME DEFAULT CURRENT_TIMESTAMP)"_s,
        u"CREATE TABLE stream_sessions (id TEXT PRIMARY KEY, stream_id TEXT NOT NULL, client_ip TEXT NOT "
        u"NULL, "
        "user_agent TEXT, started_at DATETIME DEFAULT CURRENT_TIMESTAMP, ended_at DATETIME, "
        "bytes_transferred INTEGER DEFAULT 0, status TEXT DEFAULT 'active')"_s,
        u"CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL, type TEXT DEFAULT 'string', "
        "description TEXT, created_at DATETIME DEFAULT CURRENT_TIMESTAMP, "
        "updated_at DATETIME DEFAULT CURRENT_TIMESTAMP)"_s,
        u"CREATE TABLE logs (id INTEGER PRIMARY KEY AUTOINCREMENT, level TEXT NOT NULL, message TEXT NOT "
        u"NULL, "
        "meta TEXT, timestamp DATETIME DEFAULT CURRENT_TIMESTAMP)"_s};
    return statements;
}

const QStringList &sessionColumns()
{
    static const QStringList statements{
        u"ALTER TABLE epg_sources ADD COLUMN last_error TEXT"_s,
        u"ALTER TABLE epg_sources ADD COLUMN category TEXT"_s,
        u"ALTER TABLE epg_sources ADD COLUMN secondary_genres TEXT"_s,
        u"CREATE TABLE epg_channels (epg_id TEXT PRIMARY KEY, display_name TEXT NOT NULL, icon_url TEXT, "
        "source_id TEXT, created_at DATETIME DEFAULT CURRENT_TIMESTAMP)"_s,
        u"ALTER TABLE stream_sessions ADD COLUMN client_hostname TEXT"_s,
        u"ALTER TABLE stream_sessions ADD COLUMN client_identifier TEXT"_s,
        u"ALTER TABLE stream_sessions ADD COLUMN channel_name TEXT"_s,
        u"ALTER TABLE stream_sessions ADD COLUMN channel_number INTEGER"_s,
        u"ALTER TABLE stream_sessions ADD COLUMN stream_url TEXT"_s,
        u"ALTER TABLE stream_sessions ADD COLUMN stream_type TEXT"_s,
        u"ALTER TABLE stream_sessions ADD COLUMN end_reason TEXT"_s,
        u"ALTER TABLE stream_sessions ADD COLUMN last_update DATETIME"_s,
        u"ALTER TABLE streams ADD COLUMN enhanced_encoding INTEGER DEFAULT 0"_s,
        u"ALTER TABLE streams ADD COLUMN enhanced_encoding_profile TEXT DEFAULT 'standard-reliability'"_s,
        u"ALTER TABLE streams ADD COLUMN reliability_score REAL DEFAULT 1.0"_s};
    return statements;
}

const QStringList &consumerTables()
{
    static const QStringList statements{
        u"CREATE TABLE consumers (id TEXT PRIMARY KEY, session_id TEXT NOT NULL, channel_id TEXT, "
        "stream_url TEXT, state TEXT DEFAULT 'idle', created_at INTEGER, updated_at INTEGER, "
        "last_activity INTEGER, user_agent TEXT, client_ip TEXT, metadata TEXT, UNIQUE(session_id))"_s,
        u"CREATE TABLE ffmpeg_profiles (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT, "
        "is_default INTEGER DEFAULT 0, is_system INTEGER DEFAULT 0)"_s,
        u"ALTER TABLE streams ADD COLUMN ffmpeg_profile_id TEXT"_s};
    return statements;
}

} // namespace

NodeInstallation::NodeInstallation(const QString &path, Version version)
    : m_connection(u"node-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(path);
    if (!m_database.open())
        qFatal("the installation can't be made: %s", qPrintable(m_database.lastError().text()));
    QStringList statements{u"PRAGMA synchronous = OFF"_s}; // tests need no disk
    if (version != Version::First)
        statements.append(u"PRAGMA journal_mode = WAL"_s);
    statements += firstTables();
    if (version != Version::First)
        statements += sessionColumns();
    if (version == Version::Consumers)
        statements += consumerTables();
    for (const QString &statement : std::as_const(statements))
        run(statement);
}

NodeInstallation::~NodeInstallation()
{
    close();
}

void NodeInstallation::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

void NodeInstallation::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

void NodeInstallation::insert(const QString &table, const QVariantMap &row)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, row.keys().join(u", "_s),
                                                           QStringList(row.size(), u"?"_s).join(u", "_s)));
    for (const QVariant &value : row)
        query.addBindValue(value);
    if (!query.exec())
        qFatal("insert into %s: %s", qPrintable(table), qPrintable(query.lastError().text()));
}

void NodeInstallation::fillAsUsual()
{
    insert(u"channels"_s, {{u"id"_s, u"c2"_s}, {u"name"_s, u"TWO"_s}, {u"number"_s, 12}, {u"enabled"_s, 0}});
    insert(u"channels"_s,
           {{u"id"_s, u"c1"_s},
            {u"name"_s, u"ONE, \"HD\""_s},
            {u"number"_s, 7},
            {u"enabled"_s, 1},
            {u"logo"_s, u"http://img.example/one.png"_s},
            {u"epg_id"_s, u"one.tv"_s}});
    insert(u"streams"_s,
           {{u"id"_s, u"s1"_s},
            {u"channel_id"_s, u"c1"_s},
            {u"name"_s, u"main"_s},
            {u"url"_s, u"http://a.example/live/anna/geheim/1.ts"_s},
            {u"type"_s, u"http"_s},
            {u"backup_urls"_s, uR"(["http://b.example/geheim/1.ts","rtsp://c.example/geheim"])"_s},
            {u"headers"_s,
             uR"({"User-Agent":"Box/1","Referer":"http://r.example/?geheim","X-Key":"geheim & co"})"_s},
            {u"protocol_options"_s, u"{}"_s},
            {u"enabled"_s, 1}});
    insert(u"streams"_s,
           {{u"id"_s, u"s2"_s},
            {u"channel_id"_s, u"c1"_s},
            {u"name"_s, u"spare"_s},
            {u"url"_s, u"https://d.example/one.m3u8"_s},
            {u"type"_s, u"hls"_s},
            {u"backup_urls"_s, u"[]"_s},
            {u"auth_username"_s, u"otto"_s},
            {u"auth_password"_s, u"geheim:1"_s},
            {u"headers"_s, u"{}"_s},
            {u"enabled"_s, 1}});
    insert(u"streams"_s,
           {{u"id"_s, u"s3"_s},
            {u"channel_id"_s, u"c2"_s},
            {u"name"_s, u"two"_s},
            {u"url"_s, u"udp://239.1.1.1:5000"_s},
            {u"type"_s, u"udp"_s}});
    insert(u"epg_sources"_s,
           {{u"id"_s, u"g1"_s}, {u"name"_s, u"Guide"_s}, {u"url"_s, u"http://g.example/x.xml?p=geheim"_s}});
    insert(u"settings"_s, {{u"key"_s, u"plexlive.device.name"_s}, {u"value"_s, u"Living room"_s}});
    insert(u"settings"_s,
           {{u"key"_s, u"plexlive.streaming.maxConcurrentStreams"_s},
            {u"value"_s, u"6"_s},
            {u"type"_s, u"number"_s}});
}
