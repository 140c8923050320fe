// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/gateconnection.h"
#include "http/reply.h"
#include "http/request.h"
#include "http/standinsocket.h"

#include <QHttpServerResponder>
#include <QObject>
#include <QPointer>

#include <optional>

class HttpService;
class Router;

/// One request on its way through QHttpServer and back. Lives on the engine thread, owned by HttpService and
/// used again for the next request. Never outlived by what QHttpServer keeps of it.
class HttpExchange : public QObject, public ReplySink {
    Q_OBJECT
public:
    HttpExchange(HttpService &service, Gate &gate);
    ~HttpExchange() override;

    void begin(const Request &request, GateConnection &connection, quint64 ticket);
    /// QHttpServer has read the request and wants the answer through `responder`.
    void dispatchTo(Router &router, QHttpServerResponder &responder);
    void deliver(quint64 ticket, const Reply &reply) override;

    [[nodiscard]] bool isUsable() const { return m_socket != nullptr; }
    [[nodiscard]] bool isUnderstood() const { return m_isUnderstood; } ///< by QHttpServer

private:
    void abandon();

    HttpService &m_service;
    QPointer<StandInSocket> m_socket; ///< QHttpServer may take it away
    std::optional<QHttpServerResponder> m_responder;
    const Request *m_request = nullptr; ///< while QHttpServer reads it
    QPointer<GateConnection> m_connection;
    quint64 m_connectionTicket = 0;
    quint64 m_ticket = 0;
    bool m_isUnderstood = false;
};
