// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handedsockets.h"
#include "core/result.h"
#include "http/documentshelf.h"
#include "http/gate.h"
#include "http/httpparts.h"
#include "http/httpservice.h"
#include "http/livefeed.h"
#include "http/revisions.h"
#include "http/router.h"

#include <QObject>
#include <QString>

#include <memory>

/// Everything that is served over HTTP, on both ports: joins gates, QHttpServer, routes, streams and the
/// WebSocket feed. Lives on the engine thread, owned by EngineWorker, which destroys it before the parts it
/// was given. Never blocks.
class HttpFront : public QObject {
    Q_OBJECT
public:
    explicit HttpFront(const HttpParts &parts, const GateLimits &limits = {}, QObject *parent = nullptr);
    ~HttpFront() override;

    /// `address` numeric; empty: any, IPv4 and IPv6. Port 0: any free. Equal ports: one listener for both.
    /// PortInUse, PortForbidden or AddressUnavailable leave nothing listening. What is handed is taken
    /// instead.
    [[nodiscard]] Problem listen(const QString &address, quint16 port, quint16 streamPort,
                                 const HandedSockets &handed = {});
    /// Offers the control port's surface on `port`, too, where clients look that know no other (Jellyfin asks
    /// on 80). False: it can't be had, which is nobody's problem.
    bool offerAlsoOn(const QString &address, quint16 port, int handed = -1);
    void close(); ///< all connections end but the streams, which the relay owns

    [[nodiscard]] quint16 apiPort() const;
    [[nodiscard]] quint16 streamPort() const;
    [[nodiscard]] quint16 extraPort() const; ///< of offerAlsoOn(); 0: none
    void tellEvent(const Event &event) { m_feed.noteEvent(event); } ///< to those at the feed
    void followNetwork(); ///< interfaces or addresses may have changed

private:
    using Answer = void (HttpFront::*)(const Request &, GateConnection &, quint64);
    [[nodiscard]] std::unique_ptr<Gate> makeGate(Answer answer);
    void answerControl(const Request &request, GateConnection &connection, quint64 ticket);
    void answerStreamPort(const Request &request, GateConnection &connection, quint64 ticket);
    [[nodiscard]] SocketClaim claim(const Request &request);
    [[nodiscard]] StreamRequest streamOf(const Request &request) const;
    [[nodiscard]] Access judge(const Request &request, RouteKind kind) const;
    [[nodiscard]] AccessRules rules() const;
    void addOwnRoutes();
    [[nodiscard]] Reply feedReply(const Request &request) const;
    [[nodiscard]] Reply metricsReply() const;

    HttpParts m_parts;
    const GateLimits m_limits;
    const std::shared_ptr<ConnectionBudget> m_budget;
    Neighbourhood m_neighbours;
    Router m_router;
    HttpService m_service;
    Revisions m_revisions;
    DocumentShelf m_shelf;
    LiveFeed m_feed;
    std::unique_ptr<Gate> m_control;
    std::unique_ptr<Gate> m_stream; ///< null while both ports are one
    std::unique_ptr<Gate> m_extra; ///< null unless offered
};
