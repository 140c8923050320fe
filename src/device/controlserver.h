// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handedsockets.h"
#include "core/result.h"
#include "device/controlconnection.h"
#include "device/controldevice.h"
#include "device/fairlistener.h"
#include "device/neighbourhood.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

class ConnectionBudget;
class QTcpSocket;

/// The HDHomeRun control protocol over TCP (hdhomerun.md section 4): listens, keeps the connections, and has
/// ControlDevice answer. Lives on the engine thread, owned by EngineParts. A taken port costs only this
/// protocol and is tried again; peers from outside the local networks are refused.
class ControlServer : public QObject {
    Q_OBJECT
public:
    ControlServer(ControlParts parts, const Clock &clock, const ControlLimits &limits = {},
                  QObject *parent = nullptr);
    ~ControlServer() override;

    /// With other ports; before start().
    void share(std::shared_ptr<ConnectionBudget> budget) { m_budget = std::move(budget); }
    void followNetwork() { m_neighbours = Neighbourhood::ofThisComputer(); }
    /// `address` empty: any. `port` normally 65001, 0: any free. problem() tells whether it worked.
    /// `handed`: a socket that listens already is taken instead (HandedSockets); -1: none.
    void start(const QString &address, quint16 port, int handed = -1);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); } ///< 0 while it does not listen
    [[nodiscard]] const Problem &problem() const { return m_problem; } ///< None: it listens
    [[nodiscard]] int connectionCount() const { return int(m_connections.size()); }
    /// Somebody at this address has a connection open, which keeps a stream to it alive.
    [[nodiscard]] bool hasControlConnectionFrom(const QString &address) const;

public slots:
    /// Its receiver is gone: target none, untuned, unlocked.
    void reclaimed(int tuner, bool isPortClosed);
    void reservationLost(int tuner); ///< there are fewer tuners now: the same
    void streamEnded(int tuner); ///< a stream to a target is over for another reason: target none

signals:
    void problemChanged(const Problem &problem);

private:
    class Door : public FairListener {
    public:
        explicit Door(ControlServer &server);

    private:
        void letIn(qintptr descriptor) override { m_server.letIn(descriptor); }
        ControlServer &m_server;
    };
    void listen();
    void letIn(qintptr descriptor);
    void admit(std::unique_ptr<QTcpSocket> socket);
    [[nodiscard]] bool isWelcome(const QHostAddress &peer);
    [[nodiscard]] ControlConnection *toMakeRoom(const QByteArray &newcomer) const;
    void forget(ControlConnection *connection);
    void reclaimAbandoned();

    ControlDevice m_device;
    ControlLimits m_limits;
    QString m_address;
    quint16 m_port = 0;
    int m_handed = -1;
    Door m_server;
    std::shared_ptr<ConnectionBudget> m_budget; ///< null: no bounds but our own
    Neighbourhood m_neighbours; ///< as of the last change of the network
    QList<ControlConnection *> m_connections; ///< ours; the longest silent one first
    QTimer m_retry, m_sweep;
    Problem m_problem;
};
