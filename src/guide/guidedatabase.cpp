// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidedatabase.h"

#include "guide/guideschema.h"
#include "guide/programmepack.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr hours LongestProgramme = 24h; // what began earlier is over

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
                                u"SELECT times FROM pack WHERE channel = (SELECT id FROM channel WHERE"
                                " guide_id = ?) AND last > ? AND first < ? ORDER BY rowid"_s)
        && m_connection.prepare(
            m_bodies,
            u"SELECT times, bodies FROM pack WHERE channel = (SELECT id FROM channel WHERE"
            " guide_id = ?) AND last > ? AND first < ? ORDER BY rowid"_s);
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
    const GuideWindow starts{window.from - LongestProgramme, window.to};
    query.bindValue(0, guideId);
    query.bindValue(1, qint64(starts.from.time_since_epoch().count()));
    query.bindValue(2, qint64(starts.to.time_since_epoch().count()));
    QList<GuideProgramme> found;
    if (!m_connection.execute(query))
        return found;
    while (query.next()) {
        const QByteArray texts = bodies ? query.value(1).toByteArray() : QByteArray();
        if (!unpackProgrammes(query.value(0).toByteArray(), bodies ? &texts : nullptr, starts, found))
            m_connection.doubt(u"a pack of programmes is damaged"_s);
    }
    (void)m_connection.note(query);
    query.finish();
    std::stable_sort(found.begin(), found.end(),
                     [](const GuideProgramme &a, const GuideProgramme &b) { return a.start < b.start; });
    return found;
}
