// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpexchange.h"

#include "http/httpcompat.h"
#include "http/httpservice.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<QByteArrayView, 6> hopByHop{"connection", "upgrade",        "expect",
                                                 "keep-alive", "http2-settings", "te"};

bool isHopByHop(QByteArrayView name)
{
    return std::any_of(hopByHop.begin(), hopByHop.end(), [name](QByteArrayView word) {
        return word.size() == name.size() && word.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The request as QHttpServer shall read it: what concerns only the connection stays at the gate.
QByteArray textOf(const Request &request)
{
    QByteArray text;
    text.reserve(request.head.size + request.body.size());
    text.append(toWord(request.head.method)).append(' ').append(request.head.path);
    if (!request.head.query.isNull())
        text.append('?').append(request.head.query);
    text.append(" HTTP/1.1\r\n");
    for (const HeaderField &field : request.head.fields) {
        if (!isHopByHop(field.name))
            text.append(field.name).append(": ").append(field.value).append("\r\n");
    }
    return text.append("\r\n").append(request.body);
}

} // namespace

HttpExchange::HttpExchange(HttpService &service, Gate &gate)
    : QObject(&service)
    , m_service(service)
    , m_socket(new StandInSocket(this))
{
    gate.offer(m_socket); // QHttpServer connects to it before this returns
    m_socket->setParent(this);
}

HttpExchange::~HttpExchange()
{
    m_responder.reset(); // before the socket, which it points at
}

void HttpExchange::begin(const Request &request, GateConnection &connection, quint64 ticket)
{
    m_connection = &connection;
    m_connectionTicket = ticket;
    m_isUnderstood = false;
    m_request = &request;
    m_socket->feed(textOf(request));
    m_request = nullptr;
    if (m_responder) // who leaves before the answer takes no exchange along
        connect(m_connection, &QObject::destroyed, this, &HttpExchange::abandon);
}

/// QHttpServer still waits for the answer on this stand-in, which can't be used again, then.
void HttpExchange::abandon()
{
    if (!m_responder)
        return;
    ++m_ticket;
    m_service.discard(this);
}

void HttpExchange::dispatchTo(Router &router, QHttpServerResponder &responder)
{
    m_isUnderstood = true;
    m_responder.emplace(std::move(responder));
    router.answer(*m_request, Responder(this, *this, ++m_ticket));
}

void HttpExchange::deliver(quint64 ticket, const Reply &reply)
{
    if (ticket != m_ticket || !m_responder || !m_socket)
        return;
    httpcompat::send(*m_responder, reply);
    m_responder.reset();
    if (m_connection)
        m_connection->disconnect(this);
    WireReply wire = m_socket->takeAnswer();
    httpcompat::dropConnectionLines(wire.head);
    m_service.takeBack(this);
    if (m_connection)
        m_connection->deliver(m_connectionTicket, wire);
}
