// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidedatabase.h"

#include "guide/guideschema.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr hours LongestProgramme = 24h; // what began earlier is over

GuideTime timeOf(const QVariant &value)
{
    return GuideTime(seconds(value.toLongLong()));
}

StoredChannel channelOf(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toString().split(u'\n', Qt::SkipEmptyParts),
            query.value(2).toString(), query.value(3).toBool()};
}

} // namespace

QString stampOf(const QString &file)
{
    const QFileInfo found(file);
    if (!found.isFile())
        return {};
    return u"%1 %2"_s.arg(found.size()).arg(found.lastModified().toMSecsSinceEpoch());
}

std::unique_ptr<GuideDatabase> GuideDatabase::open(const QString &file)
{
    if (!QFileInfo(file).isFile()) // SQLite would make one
        return nullptr;
    std::unique_ptr<GuideDatabase> database(new GuideDatabase(file));
    return database->readFacts() ? std::move(database) : nullptr;
}

GuideDatabase::GuideDatabase(const QString &file)
    : m_file(file)
    , m_connection(file)
{
}

bool GuideDatabase::readFacts()
{
    if (m_connection.ask(u"PRAGMA user_version"_s).toInt() != GuideSchemaVersion)
        return false;
    const QByteArray text = m_connection.ask(u"SELECT facts FROM fact"_s).toByteArray();
    m_facts = factsFrom(QJsonDocument::fromJson(text).object());
    return m_connection.isSound() && !m_facts.stamp.isEmpty()
        && m_connection.prepare(m_channel,
                                u"SELECT guide_id, names, icon, kept FROM channel WHERE guide_id = ?"_s)
        && m_connection.prepare(m_times,
                                u"SELECT start, stop, bytes FROM programme WHERE channel ="
                                " (SELECT id FROM channel WHERE guide_id = ?) AND start > ? AND start < ?"
                                " ORDER BY start, rowid"_s)
        && m_connection.prepare(m_bodies,
                                u"SELECT start, stop, bytes, body FROM programme WHERE channel ="
                                " (SELECT id FROM channel WHERE guide_id = ?) AND start > ? AND start < ?"
                                " ORDER BY start, rowid"_s);
}

void GuideDatabase::readChannels(const std::function<bool(const StoredChannel &)> &take)
{
    QSqlQuery query;
    if (!m_connection.prepare(query, u"SELECT guide_id, names, icon, kept FROM channel ORDER BY id"_s)
        || !m_connection.execute(query))
        return;
    while (query.next()) {
        if (!take(channelOf(query)))
            return;
    }
    (void)m_connection.note(query);
}

StoredChannel GuideDatabase::channel(const QString &guideId)
{
    m_channel.bindValue(0, guideId);
    if (!m_connection.execute(m_channel) || !m_channel.next())
        return {};
    const StoredChannel found = channelOf(m_channel);
    m_channel.finish();
    return found;
}

QList<GuideProgramme> GuideDatabase::programmes(const QString &guideId, const GuideWindow &window,
                                                bool bodies)
{
    QSqlQuery &query = bodies ? m_bodies : m_times;
    query.bindValue(0, guideId);
    query.bindValue(1, qint64((window.from - LongestProgramme).time_since_epoch().count()));
    query.bindValue(2, qint64(window.to.time_since_epoch().count()));
    QList<GuideProgramme> found;
    if (!m_connection.execute(query))
        return found;
    while (query.next()) {
        GuideProgramme programme{timeOf(query.value(0)), {}, {}, query.value(2).toLongLong()};
        if (!query.value(1).isNull())
            programme.stop = timeOf(query.value(1));
        if (bodies)
            programme.body = query.value(3).toByteArray();
        found.append(programme);
    }
    (void)m_connection.note(query);
    query.finish();
    return found;
}
