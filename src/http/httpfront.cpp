// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpfront.h"

#include "core/said.h"
#include "http/addressing.h"
#include "http/channelroutes.h"
#include "http/companionroutes.h"
#include "http/consumerroutes.h"
#include "http/deviceroutes.h"
#include "http/eventroutes.h"
#include "http/guideroutes.h"
#include "http/healthroutes.h"
#include "http/historyroutes.h"
#include "http/houseroutes.h"
#include "http/liveroutes.h"
#include "http/logging.h"
#include "http/logoroutes.h"
#include "http/messageroutes.h"
#include "http/metrics.h"
#include "http/previewroutes.h"
#include "http/scheduleroutes.h"
#include "http/streampath.h"
#include "lineup/lineup.h"
#include "relay/relay.h"

#include <QHostInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView feedPath("/ws");
constexpr QByteArrayView livePrefix("/Live/");

/// Many megabytes, perhaps: written by the gate as they are, since through QHttpServer each client would hold
/// copies of its own.
constexpr std::array<QByteArrayView, 7> largePaths{
    "/channels", "/consumers", "/lineup.json", "/lineup.xml", "/lineup.html", "/lineup.m3u", "/log.html"};

bool isLargePath(QByteArrayView path)
{
    return isGuidePath(path) || std::find(largePaths.begin(), largePaths.end(), path) != largePaths.end();
}

std::optional<TokenSeal> sealOf(const QString &apiToken)
{
    if (apiToken.isEmpty())
        return std::nullopt;
    const auto seal = TokenSeal::parsed(apiToken);
    return seal ? *seal : TokenSeal::of(apiToken);
}

QList<QByteArray> ownNames(const QStringList &given)
{
    QList<QByteArray> names;
    const QByteArray name = QHostInfo::localHostName().toLower().toUtf8();
    if (!name.isEmpty())
        names = {name, name.contains('.') ? name : name + ".local"};
    for (const QString &each : given)
        names.append(each.trimmed().toLower().toUtf8());
    return names;
}

bool isForStreams(Method method)
{
    return method == Method::Get || method == Method::Head;
}

/// What the relay is not asked about.
Reply refusedStream(const Request &request, Access access)
{
    if (access != Access::Granted)
        return refusalReply(access);
    if (isForStreams(request.head.method)) // players read statuses only: no body, as with all refused streams
        return Reply::empty(400);
    Reply reply = Reply::error(405, "method_not_allowed", "Video is for GET and HEAD.");
    reply.addHeader("Allow", "GET, HEAD");
    return reply;
}

/// RFC 6455, 4.2.1. Qt closes without a word when one of these is not as it should be.
bool isSoundHandshake(const RequestHead &head)
{
    const auto key = QByteArray::fromBase64Encoding(head.value("sec-websocket-key").toByteArray(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    return key && key.decoded.size() == 16 && head.value("sec-websocket-version") == "13";
}

Problem problemOf(const QTcpServer &server, const QString &address, quint16 port)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {ProblemCode::PortInUse, QString::number(port), server.errorString()};
    case QAbstractSocket::SocketAccessError:
        return {ProblemCode::PortForbidden, QString::number(port), server.errorString()};
    default:
        return {ProblemCode::AddressUnavailable, address, server.errorString()};
    }
}

Problem listenOn(FairListener &server, const QString &address, quint16 port, int handed)
{
    if (const int socket = HandedSockets::copyOf(handed); socket >= 0)
        return server.takeOver(socket) ? Problem() : problemOf(server, address, port);
    QHostAddress host(address);
    if (!address.isEmpty() && host.isNull())
        return {ProblemCode::AddressUnavailable, address, said(Said::NotNumericAddress)};
    if (address.isEmpty())
        host = QHostAddress(QHostAddress::Any);
    if (server.listen(host, port))
        return {};
    const bool hasNoIpv6 = server.serverError() == QAbstractSocket::UnsupportedSocketOperationError
        || server.serverError() == QAbstractSocket::SocketAddressNotAvailableError;
    if (address.isEmpty() && hasNoIpv6 && server.listen(QHostAddress::AnyIPv4, port))
        return {};
    return problemOf(server, address, port);
}

} // namespace

HttpFront::HttpFront(const HttpParts &parts, const GateLimits &limits, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_limits(limits)
    , m_budget(parts.budget ? parts.budget : std::make_shared<ConnectionBudget>(limits.shared))
    , m_router({})
    , m_service(m_router)
    , m_revisions(parts)
    , m_shelf(parts.clock)
    , m_feed(parts, {})
{
    m_router.setRules({sealOf(parts.apiToken), parts.allowPublicPeers, ownNames(parts.hostNames), {}});
    addLiveRoutes(m_router, m_parts);
    addConsumerRoutes(m_router, m_parts, m_shelf, m_revisions);
    addHistoryRoutes(m_router, m_parts, this);
    addEventRoutes(m_router, m_parts);
    addHealthRoutes(m_router, m_parts, m_revisions);
    addHouseRoutes(m_router);
    addCompanionRoutes(m_router, m_parts);
    addMessageRoutes(m_router, m_parts);
    addDeviceRoutes(m_router, m_parts,
                    {[this] { return apiPort(); },
                     [this] {
                         return streamPort();
                     }},
                    m_shelf, m_revisions);
    addGuideRoutes(m_router, m_parts, m_shelf);
    addLogoRoutes(m_router, m_parts, this);
    addPreviewRoutes(m_router, m_parts, this);
    addChannelRoutes(m_router, m_parts, m_shelf, m_revisions);
    addScheduleRoutes(m_router, m_parts, this);
    addOwnRoutes();
}

HttpFront::~HttpFront()
{
    close();
}

void HttpFront::addOwnRoutes()
{
    m_router.add({Method::Get}, "/metrics", RouteKind::Reading,
                 [this](const Request &, const PathArguments &) { return metricsReply(); });
    m_router.add({Method::Get}, feedPath.toByteArray(), RouteKind::Reading,
                 [this](const Request &request, const PathArguments &) { return feedReply(request); });
}

Problem HttpFront::listen(const QString &address, quint16 port, quint16 streamPort,
                          const HandedSockets &handed)
{
    followNetwork();
    m_control = makeGate(&HttpFront::answerControl);
    Problem problem = listenOn(*m_control, address, port, handed.api);
    if (!problem && !m_service.bindTo(*m_control))
        problem = {ProblemCode::AddressUnavailable, address, u"QHttpServer refused the listener"_s};
    if (!problem && (streamPort == 0 || streamPort != apiPort() || handed.stream >= 0)) {
        m_stream = makeGate(&HttpFront::answerStreamPort);
        problem = listenOn(*m_stream, address, streamPort, handed.stream);
    }
    if (problem)
        close();
    else
        m_router.setRules(rules());
    if (!problem)
        qCInfo(lcHttp) << "listening on port" << apiPort() << "and for streams on" << this->streamPort();
    return problem;
}

bool HttpFront::offerAlsoOn(const QString &address, quint16 port, int handed)
{
    if (!m_control || (port != 0 && (port == apiPort() || port == streamPort())))
        return false;
    m_extra = makeGate(&HttpFront::answerControl);
    if (const Problem problem = listenOn(*m_extra, address, port, handed)) {
        qCDebug(lcHttp).noquote() << "not on port" << port << "as well:" << problem.detail;
        m_extra.reset();
        return false;
    }
    m_router.setRules(rules());
    qCInfo(lcHttp) << "listening on port" << extraPort() << "as well";
    return true;
}

std::unique_ptr<Gate> HttpFront::makeGate(Answer answer)
{
    const auto answered = [this, answer](const Request &request, GateConnection &connection, quint64 ticket) {
        (this->*answer)(request, connection, ticket);
    };
    const auto claimed = [this](const Request &request) {
        return claim(request);
    };
    const auto kindOf = [this](const QHostAddress &peer, const QHostAddress &local) {
        return accesspolicy::kindOf(peer, local, m_neighbours);
    };
    return std::make_unique<Gate>(m_parts.clock, m_limits, GateHooks{answered, claimed, kindOf}, m_budget);
}

void HttpFront::close()
{
    m_feed.closeAll();
    m_extra.reset();
    m_stream.reset();
    m_control.reset();
}

quint16 HttpFront::apiPort() const
{
    return m_control ? m_control->serverPort() : 0;
}

quint16 HttpFront::streamPort() const
{
    return m_stream ? m_stream->serverPort() : apiPort();
}

quint16 HttpFront::extraPort() const
{
    return m_extra ? m_extra->serverPort() : 0;
}

/// As they were, with the ports of now.
AccessRules HttpFront::rules() const
{
    AccessRules rules = m_router.rules();
    rules.ownPorts = {apiPort(), streamPort(), extraPort()};
    return rules;
}

void HttpFront::followNetwork()
{
    m_neighbours = Neighbourhood::ofThisComputer();
}

Access HttpFront::judge(const Request &request, RouteKind kind) const
{
    return accesspolicy::judge(request, kind, m_router.rules());
}

/// `ch` stands before a guide number (contract, section 4) and, for old programs, before a place on the air.
StreamRequest HttpFront::streamOf(const Request &request) const
{
    StreamRequest stream = *readStreamRequest(request);
    if (m_parts.lineup.byNumber(stream.guideNumber))
        return stream;
    if (const auto hertz = hertzOfPath(request.head.path, m_parts.frequencies.map())) {
        const Channel *const channel = m_parts.lineup.byId(m_parts.frequencies.channelAt(*hertz));
        stream.guideNumber = channel ? channel->guideNumber : stream.guideNumber;
    }
    return stream;
}

SocketClaim HttpFront::claim(const Request &request)
{
    const bool isControl = request.ends.localPort == apiPort() || request.ends.localPort == extraPort();
    const bool isFeed = request.head.webSocket && request.head.path == feedPath && isControl;
    const bool isStream = !isFeed && isStreamPath(request.head.path) && isForStreams(request.head.method);
    if ((!isFeed && !isStream)
        || judge(request, isFeed ? RouteKind::Reading : RouteKind::Stream) != Access::Granted)
        return {};
    if (isStream && namesBadSession(request))
        return {};
    if (isStream) {
        return {[this, stream = streamOf(request)](QTcpSocket *socket) {
            m_parts.relay.serve(socket, stream);
        }};
    }
    if (!m_feed.hasPlaceFor(request.ends.peer) || !isSoundHandshake(request.head)
        || !accesspolicy::isOriginOurs(request, m_router.rules()))
        return {};
    return {[this](QTcpSocket *socket) { m_feed.serve(socket); }, true};
}

/// `/Live` is asked for by every player all the time: it goes to the router straight away and not through
/// QHttpServer, which would read the request and write the answer a second time, at a third of the requests
/// per second (tests/bench/live-bench). What may have many megabytes goes the same way. Rules, routes and
/// answers are the same.
void HttpFront::answerControl(const Request &request, GateConnection &connection, quint64 ticket)
{
    const Responder responder(&connection, connection, ticket);
    if (request.head.webSocket && request.head.path != feedPath)
        return responder.send(Reply::error(400, "no_upgrade", "Only /ws is a WebSocket."));
    if (isStreamPath(request.head.path))
        return responder.send(refusedStream(request, judge(request, RouteKind::Stream)));
    if (request.head.path.startsWith(livePrefix) || isLargePath(request.head.path))
        return m_router.answer(request, responder);
    m_service.answer(request, connection, ticket);
}

void HttpFront::answerStreamPort(const Request &request, GateConnection &connection, quint64 ticket)
{
    if (isStreamPath(request.head.path) || judge(request, RouteKind::Open) != Access::Granted)
        return answerControl(request, connection, ticket);
    const QByteArray base = addressing::baseAt(request, m_router.rules(), apiPort()).toLatin1();
    QByteArray target = request.head.path.toByteArray();
    if (!request.head.query.isNull())
        target.append('?').append(request.head.query);
    Reply reply = Reply::empty(307);
    reply.addHeader("Location", base + target);
    connection.deliver(ticket, reply);
}

Reply HttpFront::feedReply(const Request &request) const
{
    if (!request.head.webSocket) {
        Reply reply = Reply::error(426, "upgrade_required", "This is a WebSocket.");
        reply.addHeader("Upgrade", "websocket");
        return reply;
    }
    if (!accesspolicy::isOriginOurs(request, m_router.rules()))
        return refusalReply(Access::ForeignOrigin);
    if (!isSoundHandshake(request.head)) {
        Reply reply = Reply::error(400, "bad_handshake", "Sec-WebSocket-Key or -Version is wrong.");
        reply.addHeader("Sec-WebSocket-Version", "13");
        return reply;
    }
    return Reply::error(503, "feed_full", "Too many listen to the feed already.");
}

Reply HttpFront::metricsReply() const
{
    QList<GateCounts> counts;
    int connections = 0;
    for (const Gate *gate : {m_control.get(), m_stream.get(), m_extra.get()}) {
        if (!gate)
            continue;
        counts.append(gate->counts());
        connections += gate->connectionCount();
    }
    return {200,
            "text/plain; version=0.0.4; charset=utf-8",
            metricsText(m_parts, m_router.tallies(), counts, connections),
            {{"Cache-Control", "no-cache"}}};
}
