// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/livefeed.h"

#include "consumers/consumerregistry.h"
#include "http/consumerroutes.h"
#include "http/logging.h"
#include "relay/relay.h"

#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace {

void writeTuners(JsonWriter &json, const QList<TunerStatus> &tuners)
{
    json.key("tuners").beginArray();
    for (const TunerStatus &tuner : tuners) {
        json.beginObject().member("number", tuner.number).member("inUse", tuner.stream.has_value());
        json.member("guideNumber", tuner.guideNumber).member("channelName", tuner.channelName);
        json.member("clientIp", tuner.clientAddress).member("bitrate", tuner.bitrate).endObject();
    }
    json.endArray();
}

void begin(JsonWriter &json, const HttpParts &parts, QByteArrayView type)
{
    json.beginObject().member("type", type).member("at", toEpochMs(parts.clock.wall()));
    json.member("persistent", parts.storeHealth().persistent).key("statistics");
    consumerjson::write(json, parts.registry.statistics());
    writeTuners(json, parts.relay.tuners());
}

} // namespace

LiveFeed::LiveFeed(const HttpParts &parts, const LiveFeedLimits &limits, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_limits(limits)
    , m_server(u"PlexBridge"_s, QWebSocketServer::NonSecureMode)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limits.interval);
    connect(&m_timer, &QTimer::timeout, this, &LiveFeed::tell);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *client = m_server.nextPendingConnection())
            admit(client);
    });
    connect(&parts.registry, &ConsumerRegistry::changed, this, &LiveFeed::note);
    connect(&parts.registry, &ConsumerRegistry::progressed, this, &LiveFeed::note);
    connect(&parts.registry, &ConsumerRegistry::ended, this, &LiveFeed::noteEnd);
}

LiveFeed::~LiveFeed()
{
    closeAll();
}

void LiveFeed::serve(QTcpSocket *socket)
{
    socket->setParent(&m_server);
    socket->setReadBufferSize(qint64(m_limits.message) * 2); // a frame is read when the whole of it is there
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    m_server.handleConnection(socket);
}

void LiveFeed::admit(QWebSocket *client)
{
    client->setMaxAllowedIncomingFrameSize(m_limits.message);
    client->setMaxAllowedIncomingMessageSize(m_limits.message);
    client->setParent(this);
    connect(client, &QWebSocket::disconnected, this, [this, client] {
        m_clients.removeOne(client);
        client->deleteLater();
    });
    m_clients.append(client);
    qCDebug(lcHttp) << "feed opened for" << client->peerAddress().toString();
    send(client, snapshot());
}

void LiveFeed::closeAll()
{
    m_timer.stop();
    for (QWebSocket *client : std::exchange(m_clients, {})) {
        client->disconnect(this);
        client->close(QWebSocketProtocol::CloseCodeGoingAway);
        delete client;
    }
}

void LiveFeed::note(const Consumer &consumer)
{
    if (m_clients.isEmpty())
        return;
    m_changed.insert(consumer.sessionId);
    schedule();
}

void LiveFeed::noteEnd(const EndedConsumer &ended)
{
    if (m_clients.isEmpty())
        return;
    m_removed.insert(ended.consumer.id);
    schedule();
}

void LiveFeed::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

QByteArray LiveFeed::snapshot() const
{
    JsonWriter json(4096);
    begin(json, m_parts, "snapshot");
    json.key("consumers").beginArray();
    const consumerjson::Surroundings surroundings = surroundingsOf(m_parts);
    for (const Consumer &consumer : m_parts.registry.all())
        consumerjson::write(json, consumer, surroundings);
    return json.endArray().endObject().take();
}

QByteArray LiveFeed::changes() const
{
    JsonWriter json(4096);
    begin(json, m_parts, "changes");
    json.key("consumers").beginArray();
    const consumerjson::Surroundings surroundings = surroundingsOf(m_parts);
    for (const QString &sessionId : m_changed) {
        if (const Consumer *consumer = m_parts.registry.find(sessionId))
            consumerjson::write(json, *consumer, surroundings);
    }
    json.endArray().key("removed").beginArray();
    for (const QString &id : m_removed)
        json.value(id);
    return json.endArray().endObject().take();
}

void LiveFeed::tell()
{
    const QByteArray message = changes();
    m_changed.clear();
    m_removed.clear();
    for (QWebSocket *client : QList(m_clients))
        send(client, message);
}

void LiveFeed::send(QWebSocket *client, const QByteArray &message)
{
    if (client->bytesToWrite() > m_limits.unsent) {
        qCInfo(lcHttp) << "feed for" << client->peerAddress().toString() << "dropped: it reads too slowly";
        client->abort();
        return;
    }
    client->sendTextMessage(QString::fromUtf8(message));
}
