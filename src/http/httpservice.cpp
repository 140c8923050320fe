// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpservice.h"

#include "http/httpcompat.h"
#include "http/httpexchange.h"
#include "http/logging.h"

namespace {
// Only answers that come later hold one for longer than a call, and a connection has one at a time: there are
// as many as the budget lets in, so that nobody is refused because others wait.
constexpr int exchangesAtMost = 4096;
constexpr qsizetype idleAtMost = 64; // after a rush
} // namespace

HttpService::HttpService(Router &router, QObject *parent)
    : QObject(parent)
    , m_router(router)
    , m_server(std::make_unique<QHttpServer>())
{
    httpcompat::keepStandIns(*m_server);
    httpcompat::setHandler(*m_server, this, [this](QHttpServerResponder &responder) { dispatch(responder); });
}

HttpService::~HttpService()
{
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

bool HttpService::bindTo(Gate &gate)
{
    QObject *owner = gate.parent();
    m_gate = &gate;
    const bool isBound = httpcompat::bind(*m_server, &gate);
    gate.setParent(owner); // bind() takes it over
    return isBound;
}

HttpExchange *HttpService::idleExchange()
{
    while (!m_idle.isEmpty()) {
        HttpExchange *exchange = m_idle.takeLast();
        if (exchange->isUsable())
            return exchange;
        discard(exchange); // Qt from 6.10 on closes sockets that are idle, stand-ins as well
    }
    if (m_exchanges >= exchangesAtMost || !m_gate)
        return nullptr;
    ++m_exchanges;
    return new HttpExchange(*this, *m_gate);
}

void HttpService::answer(const Request &request, GateConnection &connection, quint64 ticket)
{
    HttpExchange *exchange = idleExchange();
    if (!exchange)
        return connection.deliver(
            ticket, toWire(Reply::error(503, "busy", "Too many answers are still being prepared.")));
    m_current = exchange;
    exchange->begin(request, connection, ticket);
    m_current = nullptr;
    if (exchange->isUnderstood())
        return;
    qCDebug(lcHttp) << "request from" << request.ends.peerText << "not understood";
    connection.deliver(ticket, toWire(Reply::error(400, "bad_request", "The address is malformed.")));
    discard(exchange);
}

void HttpService::takeBack(HttpExchange *exchange)
{
    if (m_idle.size() < idleAtMost)
        m_idle.append(exchange);
    else
        discard(exchange);
}

void HttpService::discard(HttpExchange *exchange)
{
    --m_exchanges;
    exchange->deleteLater();
}

void HttpService::dispatch(QHttpServerResponder &responder)
{
    if (m_current)
        m_current->dispatchTo(m_router, responder);
}
