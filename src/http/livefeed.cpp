// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/livefeed.h"

#include "consumers/consumerregistry.h"
#include "device/neighbourhood.h"
#include "http/consumerroutes.h"
#include "http/eventjson.h"
#include "http/logging.h"
#include "relay/relay.h"

#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <utility>

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

} // namespace

/// What one message is made of: values only.
struct LiveFeed::Message {
    QByteArrayView type;
    WallTime at;
    bool isPersistent;
    ConsumerStatistics statistics;
    QList<TunerStatus> tuners;
    consumerjson::Surroundings surroundings;
    QList<Consumer> consumers{};
    QSet<QString> removed{};
    QList<Event> events{};

    Message(const HttpParts &parts, QByteArrayView typeWord)
        : type(typeWord)
        , at(parts.clock.wall())
        , isPersistent(parts.storeHealth().persistent)
        , statistics(parts.registry.statistics())
        , tuners(parts.relay.tuners())
        , surroundings(surroundingsOf(parts))
    {
    }
    [[nodiscard]] QString text() const;
};

QString LiveFeed::Message::text() const
{
    JsonWriter json(4096 + consumers.size() * 640);
    json.beginObject().member("type", type).member("at", toEpochMs(at));
    json.member("persistent", isPersistent).key("statistics");
    consumerjson::write(json, statistics);
    writeTuners(json, tuners);
    json.key("consumers").beginArray();
    for (const Consumer &consumer : consumers)
        consumerjson::write(json, consumer, surroundings);
    json.endArray();
    eventjson::write(json, events);
    if (type == "changes") {
        json.key("removed").beginArray();
        for (const QString &id : removed)
            json.value(id);
        json.endArray();
    }
    return QString::fromUtf8(json.endObject().take());
}

LiveFeed::LiveFeed(const HttpParts &parts, const LiveFeedLimits &limits, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_limits(limits)
    , m_server(u"PlexBridge"_s, QWebSocketServer::NonSecureMode)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limits.interval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isDue = true;
        tell();
    });
    m_pings.setInterval(limits.ping);
    connect(&m_pings, &QTimer::timeout, this, &LiveFeed::ping);
    m_pool.setMaxThreadCount(1);
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
    m_pool.waitForDone();
}

bool LiveFeed::hasPlaceFor(const QHostAddress &peer) const
{
    const QByteArray key = peerKey(peer);
    const auto isOfPeer = [&key](const auto &taken) {
        return taken.peer == key;
    };
    return m_handshakes.size() + m_clients.size() < m_limits.clients
        && std::count_if(m_handshakes.cbegin(), m_handshakes.cend(), isOfPeer)
            + std::count_if(m_clients.cbegin(), m_clients.cend(), isOfPeer)
        < m_limits.perPeer;
}

void LiveFeed::serve(QTcpSocket *socket)
{
    socket->setParent(&m_server);
    socket->setReadBufferSize(qint64(m_limits.message) * 2); // a frame is read when the whole of it is there
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    m_handshakes.insert(socket, {peerKey(socket->peerAddress()), socket->peerPort()});
    connect(socket, &QObject::destroyed, this, [this](QObject *gone) { m_handshakes.remove(gone); });
    m_server.handleConnection(socket);
}

void LiveFeed::admit(QWebSocket *socket)
{
    socket->setMaxAllowedIncomingFrameSize(m_limits.message);
    socket->setMaxAllowedIncomingMessageSize(m_limits.message);
    socket->setParent(this);
    connect(socket, &QWebSocket::disconnected, this, [this, socket] { forget(socket); });
    connect(socket, &QWebSocket::pong, this, [this, socket] { markAlive(socket); });
    // From now on the socket is QWebSocket's, which cuts all connections to it when it ends.
    const Handshake done{peerKey(socket->peerAddress()), socket->peerPort()};
    m_handshakes.removeIf([&done](const auto &entry) {
        return entry.value().peer == done.peer && entry.value().port == done.port;
    });
    m_clients.append({socket, done.peer});
    if (!m_pings.isActive())
        m_pings.start();
    qCDebug(lcHttp) << "feed opened for" << socket->peerAddress().toString();
    tell();
}

void LiveFeed::forget(QWebSocket *socket)
{
    m_clients.removeIf([socket](const Client &client) { return client.socket == socket; });
    if (m_clients.isEmpty())
        m_pings.stop();
    socket->deleteLater();
}

void LiveFeed::markAlive(const QWebSocket *socket)
{
    for (Client &client : m_clients)
        client.isAlive = client.isAlive || client.socket == socket;
}

/// A half-open socket would keep its place until TCP gives it up.
void LiveFeed::ping()
{
    QList<QWebSocket *> gone;
    for (Client &client : m_clients) {
        if (std::exchange(client.isAlive, false))
            client.socket->ping();
        else
            gone.append(client.socket);
    }
    for (QWebSocket *socket : gone) {
        qCDebug(lcHttp) << "feed for" << socket->peerAddress().toString() << "dropped: it answers no ping";
        socket->abort();
    }
}

void LiveFeed::closeAll()
{
    m_timer.stop();
    m_pings.stop();
    for (const Client &client : std::exchange(m_clients, {})) {
        client.socket->disconnect(this);
        client.socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        delete client.socket;
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

void LiveFeed::noteEvent(const Event &event)
{
    if (m_clients.isEmpty())
        return;
    m_events.removeIf([&event](const Event &earlier) { return earlier.id == event.id; });
    if (m_events.size() >= m_limits.events)
        m_events.removeFirst();
    m_events.append(event);
    schedule();
}

void LiveFeed::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

LiveFeed::Message LiveFeed::snapshot() const
{
    Message message(m_parts, "snapshot");
    message.consumers = m_parts.registry.all();
    if (m_parts.events)
        message.events = m_parts.events(m_limits.events);
    return message;
}

LiveFeed::Message LiveFeed::changes()
{
    Message message(m_parts, "changes");
    for (const QString &sessionId : std::exchange(m_changed, {})) {
        if (const Consumer *consumer = m_parts.registry.find(sessionId))
            message.consumers.append(*consumer);
    }
    message.removed = std::exchange(m_removed, {});
    message.events = std::exchange(m_events, {});
    return message;
}

void LiveFeed::tell()
{
    if (m_isWriting)
        return;
    const bool isAnyNew = std::any_of(m_clients.cbegin(), m_clients.cend(),
                                      [](const Client &client) { return !client.isJoined; });
    if (!isAnyNew && !std::exchange(m_isDue, false))
        return;
    for (Client &client : m_clients)
        client.isMeant = client.isJoined != isAnyNew;
    write(isAnyNew ? snapshot() : changes());
}

void LiveFeed::write(Message message)
{
    m_isWriting = true;
    if (message.consumers.size() + message.removed.size() <= m_limits.smallMessage)
        return finish(message.text());
    m_pool.start([this, message = std::move(message)] {
        QMetaObject::invokeMethod(
            this, [this, text = message.text()] { finish(text); }, Qt::QueuedConnection);
    });
}

void LiveFeed::finish(const QString &text)
{
    QList<QWebSocket *> meant;
    for (Client &client : m_clients) {
        if (!std::exchange(client.isMeant, false))
            continue;
        client.isJoined = true;
        meant.append(client.socket);
    }
    for (QWebSocket *socket : meant)
        send(socket, text);
    m_isWriting = false;
    tell();
}

void LiveFeed::send(QWebSocket *socket, const QString &text)
{
    if (socket->bytesToWrite() > m_limits.unsent) {
        qCInfo(lcHttp) << "feed for" << socket->peerAddress().toString() << "dropped: it reads too slowly";
        socket->abort();
        return;
    }
    socket->sendTextMessage(text);
}
