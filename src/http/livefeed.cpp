// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/livefeed.h"

#include "consumers/consumerregistry.h"
#include "device/neighbourhood.h"
#include "http/consumerroutes.h"
#include "http/eventjson.h"
#include "http/logging.h"
#include "http/socketsystem.h"
#include "relay/relay.h"

#include <QWebSocket>
#include <QtEndian>

#include <algorithm>
#include <array>
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

/// RFC 6455, 5.2: the whole message, as servers send it, without a mask.
QByteArray textFrame(const QByteArray &text)
{
    QByteArray frame;
    frame.reserve(text.size() + 10);
    frame.append(char(0x81)); // final, text
    std::array<char, 8> size;
    qToBigEndian(quint64(text.size()), size.data());
    if (text.size() < 126)
        frame.append(char(text.size()));
    else if (text.size() <= 0xffff)
        frame.append(char(126)).append(size.data() + 6, 2);
    else
        frame.append(char(127)).append(size.data(), 8);
    return frame.append(text);
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
    [[nodiscard]] QByteArray frame() const;
};

QByteArray LiveFeed::Message::frame() const
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
    return textFrame(json.endObject().take());
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
    m_joinPause.setSingleShot(true);
    m_joinPause.setInterval(limits.interval);
    connect(&m_joinPause, &QTimer::timeout, this, &LiveFeed::tell);
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
    const auto own = std::count_if(m_handshakes.cbegin(), m_handshakes.cend(), isOfPeer)
        + std::count_if(m_clients.cbegin(), m_clients.cend(), isOfPeer);
    return own < m_limits.perPeer && (!isFull() || (own == 0 && dispensable()));
}

QWebSocket *LiveFeed::dispensable() const
{
    QHash<QByteArray, int> held;
    for (const Client &client : m_clients)
        ++held[client.peer];
    const auto most = std::max_element(held.cbegin(), held.cend());
    if (most == held.cend() || *most < 2)
        return nullptr;
    return std::find_if(m_clients.cbegin(), m_clients.cend(),
                        [&most](const Client &client) { return client.peer == most.key(); })
        ->socket;
}

/// Its place is free at once; one that does not say goodbye is cut off.
void LiveFeed::dismiss(QWebSocket *socket)
{
    m_clients.removeIf([socket](const Client &client) { return client.socket == socket; });
    qCInfo(lcHttp) << "feed for" << socket->peerAddress().toString()
                   << "ended: it holds several, another one needs it";
    QTimer::singleShot(m_limits.farewell, socket, &QWebSocket::abort);
    socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"Others need this place; you have more."_s);
}

void LiveFeed::serve(QTcpSocket *socket)
{
    if (QWebSocket *const oldest = isFull() ? dispensable() : nullptr)
        dismiss(oldest);
    socket->setParent(&m_server);
    socket->setReadBufferSize(qint64(m_limits.message) * 2); // a frame is read when the whole of it is there
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    socketsystem::boundSendBuffer(socket->socketDescriptor(), m_limits.sendBuffer);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QIODevice::readyRead, this, [this, socket] { hear(socket); }); // before QWebSocket reads
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
    QPointer<QTcpSocket> wire;
    m_handshakes.removeIf([&done, &wire](const auto &entry) {
        const bool isIt = entry.value().peer == done.peer && entry.value().port == done.port;
        if (isIt)
            wire = static_cast<QTcpSocket *>(entry.key());
        return isIt;
    });
    m_clients.append({socket, wire, done.peer});
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

/// Qt answers each ping of a client at once, whether it reads the answers or not.
void LiveFeed::hear(const QTcpSocket *wire)
{
    const auto client = std::find_if(m_clients.begin(), m_clients.end(),
                                     [wire](const Client &each) { return each.wire == wire; });
    if (client == m_clients.end())
        return;
    client->heard += wire->bytesAvailable();
    if (client->heard <= m_limits.heard && wire->bytesToWrite() <= m_limits.unsent)
        return;
    qCInfo(lcHttp) << "feed for" << client->socket->peerAddress().toString() << "dropped: it sends too much";
    QMetaObject::invokeMethod(client->socket, &QWebSocket::abort, Qt::QueuedConnection);
}

/// A half-open socket would keep its place until TCP gives it up.
void LiveFeed::ping()
{
    QList<QWebSocket *> gone;
    for (Client &client : m_clients) {
        client.heard = 0;
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
    const bool joins = isAnyNew && !m_joinPause.isActive();
    if (!joins && !std::exchange(m_isDue, false))
        return;
    for (Client &client : m_clients)
        client.isMeant = client.isJoined != joins;
    if (joins)
        m_joinPause.start();
    write(joins ? snapshot() : changes());
}

void LiveFeed::write(Message message)
{
    m_isWriting = true;
    if (message.consumers.size() + message.removed.size() <= m_limits.smallMessage)
        return finish(message.frame());
    m_pool.start([this, message = std::move(message)] {
        QMetaObject::invokeMethod(
            this, [this, frame = message.frame()] { finish(frame); }, Qt::QueuedConnection);
    });
}

void LiveFeed::finish(const QByteArray &frame)
{
    QList<Client> meant;
    for (Client &client : m_clients) {
        if (!std::exchange(client.isMeant, false))
            continue;
        client.isJoined = true;
        meant.append(client);
    }
    for (const Client &client : std::as_const(meant))
        send(client, frame);
    m_isWriting = false;
    tell();
}

void LiveFeed::send(const Client &client, const QByteArray &frame)
{
    if (!client.wire || client.socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (client.wire->bytesToWrite() > m_limits.unsent) {
        qCInfo(lcHttp) << "feed for" << client.socket->peerAddress().toString()
                       << "dropped: it reads too slowly";
        client.socket->abort();
        return;
    }
    client.wire->write(frame);
}
