// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/reply.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QtGlobal>

#include <chrono>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QHttpServerConfiguration>
#endif

/// What differs between QtHttpServer 6.4 and later, and the only place that asks for Qt's version.
/// Avoids what crashes 6.4: QFuture handlers and `write(QIODevice *)`.
namespace httpcompat {

/// From 6.10 on it closes connections that are idle for 15 s: the gate does that for clients, and stand-ins
/// are to stay. (From 6.8 on it also wants a verifier for WebSockets; the gate lets no upgrade through to
/// it.)
inline void keepStandIns(QHttpServer &server)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    QHttpServerConfiguration configuration = server.configuration();
    configuration.setKeepAliveTimeout(std::chrono::hours(24));
    server.setConfiguration(configuration);
#else
    Q_UNUSED(server);
#endif
}

inline bool bind(QHttpServer &server, QTcpServer *listener)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return server.bind(listener);
#else
    if (!listener->isListening())
        return false;
    server.bind(listener);
    return true;
#endif
}

/// `handler(QHttpServerResponder &)` gets every request, since we add no routes; it may move the responder
/// away to answer later.
template <typename Handler> void setHandler(QHttpServer &server, QObject *context, Handler handler)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(context, [handler](const QHttpServerRequest &, QHttpServerResponder &responder) {
        handler(responder);
    });
#else
    Q_UNUSED(context);
    server.setMissingHandler(
        [handler](const QHttpServerRequest &, QHttpServerResponder &&responder) { handler(responder); });
#endif
}

inline void send(QHttpServerResponder &responder, const Reply &reply)
{
    const auto status = QHttpServerResponder::StatusCode(reply.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpServerResponse response(reply.body, status);
    QHttpHeaders headers = response.headers();
    headers.removeAll(QHttpHeaders::WellKnownHeader::ContentType);
    if (!reply.type.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.type);
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
    responder.sendResponse(response);
#else
    responder.writeStatusLine(status);
    if (!reply.type.isEmpty())
        responder.writeHeader("Content-Type", reply.type);
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
#endif
}

/// What an answer's `head` says of the connection, from 6.11 on, is meant for the stand-in; the gate says it
/// to the client.
inline void dropConnectionLines(QByteArray &head)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    for (const char *name : {"\r\nconnection: ", "\r\nkeep-alive: "}) {
        if (const qsizetype at = head.indexOf(name); at >= 0)
            head.remove(at, head.indexOf("\r\n", at + 2) - at);
    }
#else
    Q_UNUSED(head);
#endif
}

} // namespace httpcompat
