// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/gateconnection.h"
#include "http/router.h"

#include <QList>
#include <QObject>

#include <memory>

class HttpExchange;
class QHttpServer;
class QHttpServerResponder;

/// QHttpServer and all that knows of it: takes the gate's complete requests, has QHttpServer dispatch them to
/// the router and serialise the answers. Lives on the engine thread, owned by HttpFront, outlives the gates'
/// connections. Never gives QHttpServer a client's socket (standinsocket.h says why).
class HttpService : public QObject {
    Q_OBJECT
public:
    explicit HttpService(Router &router, QObject *parent = nullptr);
    ~HttpService() override;

    /// Once, when `gate` listens: QHttpServer takes its stand-ins from there. False: it would not.
    [[nodiscard]] bool bindTo(Gate &gate);
    /// The gate's hook.
    void answer(const Request &request, GateConnection &connection, quint64 ticket);

private:
    friend class HttpExchange;
    void dispatch(QHttpServerResponder &responder);
    HttpExchange *idleExchange();
    void takeBack(HttpExchange *exchange); ///< for the next request
    void discard(HttpExchange *exchange); ///< it can't be used again

    Router &m_router;
    std::unique_ptr<QHttpServer> m_server;
    QPointer<Gate> m_gate;
    QList<HttpExchange *> m_idle;
    int m_exchanges = 0; ///< idle and busy
    HttpExchange *m_current = nullptr; ///< whose request QHttpServer is reading
};
