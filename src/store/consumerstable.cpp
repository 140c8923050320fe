// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/consumerstable.h"

#include "core/said.h"
#include "store/database.h"
#include "store/sqlvalue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

QString metadataOf(const Consumer &consumer)
{
    QJsonObject metadata{{u"channelName"_s, consumer.channelName}, {u"guideNumber"_s, consumer.guideNumber},
                         {u"bytesSent"_s, consumer.bytesSent},     {u"problem"_s, consumer.problem.english()},
                         {u"hasStream"_s, consumer.hasStream},     {u"restored"_s, consumer.restored}};
    if (const QString behind = consumer.behind.text(); !behind.isEmpty())
        metadata.insert(u"behind"_s, behind);
    if (consumer.tuner)
        metadata.insert(u"tuner"_s, *consumer.tuner);
    if (consumer.bufferings > 0)
        metadata.insert(u"bufferings"_s, consumer.bufferings);
    if (consumer.endReason)
        metadata.insert(u"endReason"_s, toWord(*consumer.endReason));
    return QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact));
}

void readMetadata(const QString &text, Consumer &consumer)
{
    const QJsonObject metadata = QJsonDocument::fromJson(text.toUtf8()).object();
    consumer.channelName = metadata[u"channelName"_s].toString();
    consumer.guideNumber = metadata[u"guideNumber"_s].toString();
    consumer.bytesSent = metadata[u"bytesSent"_s].toInteger();
    consumer.problem = recognised(metadata[u"problem"_s].toString());
    consumer.hasStream = metadata[u"hasStream"_s].toBool();
    consumer.restored = metadata[u"restored"_s].toBool();
    consumer.behind = Behind::parsed(metadata[u"behind"_s].toString());
    if (const QJsonValue tuner = metadata[u"tuner"_s]; tuner.isDouble())
        consumer.tuner = tuner.toInt();
    consumer.bufferings = metadata[u"bufferings"_s].toInt();
    consumer.endReason = endReasonFromWord(metadata[u"endReason"_s].toString());
}

Consumer readRow(const QSqlQuery &row)
{
    Consumer consumer;
    consumer.id = row.value(0).toString();
    consumer.sessionId = row.value(1).toString();
    consumer.channelId = row.value(2).toString();
    consumer.streamUrl = row.value(3).toString();
    consumer.state = consumerStateFromWord(row.value(4).toString()).value_or(ConsumerState::Idle);
    consumer.createdAt = timeOf(row.value(5));
    consumer.updatedAt = timeOf(row.value(6));
    consumer.lastActivity = timeOf(row.value(7));
    consumer.client = {row.value(9).toString(), row.value(8).toString()};
    readMetadata(row.value(10).toString(), consumer);
    return consumer;
}

} // namespace

ConsumersTable::ConsumersTable(Database &database)
    : m_database(database)
{
}

bool ConsumersTable::prepare()
{
    // Known rows are updated, not replaced: that spares the two large indexes.
    const QString rest =
        u"channel_id = excluded.channel_id, stream_url = excluded.stream_url, state = excluded.state, "
        "created_at = excluded.created_at, updated_at = excluded.updated_at, "
        "last_activity = excluded.last_activity, user_agent = excluded.user_agent, "
        "client_ip = excluded.client_ip, metadata = excluded.metadata"_s;
    return m_database.prepare(m_put, "consumers_put",
                              u"INSERT INTO consumers (id, session_id, channel_id, stream_url, state, "
                              "created_at, updated_at, last_activity, user_agent, client_ip, metadata) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                              "ON CONFLICT(id) DO UPDATE SET "_s
                                  + rest + u" ON CONFLICT(session_id) DO UPDATE SET id = excluded.id, "_s
                                  + rest)
        && m_database.prepare(m_touch, "consumers_touch",
                              u"UPDATE consumers SET last_activity = ? WHERE id = ?"_s)
        && m_database.prepare(m_remove, "consumers_remove", u"DELETE FROM consumers WHERE id = ?"_s);
}

bool ConsumersTable::put(const Consumer &consumer)
{
    bindAll(m_put,
            {consumer.id, consumer.sessionId, orNull(consumer.channelId), orNull(consumer.streamUrl),
             toWord(consumer.state), toEpochMs(consumer.createdAt), toEpochMs(consumer.updatedAt),
             toEpochMs(consumer.lastActivity), orNull(consumer.client.userAgent),
             orNull(consumer.client.address), metadataOf(consumer)});
    return m_database.execute(m_put);
}

bool ConsumersTable::touch(const QString &consumerId, WallTime at)
{
    bindAll(m_touch, {toEpochMs(at), consumerId});
    return m_database.execute(m_touch);
}

bool ConsumersTable::remove(const QString &consumerId)
{
    bindAll(m_remove, {consumerId});
    return m_database.execute(m_remove);
}

Result<QList<Consumer>> ConsumersTable::readAll()
{
    QSqlQuery query;
    QList<Consumer> consumers;
    if (!m_database.prepare(
            query, "consumers_read_all",
            u"SELECT id, session_id, channel_id, stream_url, state, created_at, updated_at, "
            "last_activity, user_agent, client_ip, metadata FROM consumers ORDER BY created_at"_s)
        || !m_database.execute(query))
        return m_database.problem();
    while (query.next())
        consumers += readRow(query);
    return consumers;
}
