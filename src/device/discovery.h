// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health.h"
#include "device/devicedocuments.h"
#include "device/discoveryresponder.h"
#include "device/rivalsearch.h"
#include "device/ssdpresponder.h"

#include <QObject>
#include <QTimer>

/// Makes the device found on the network: answers HDHomeRun discovery (UDP) and SSDP. Lives on the engine
/// thread, owned by EngineParts. A taken port costs only that protocol; health() says which one works, and
/// the port is tried again every half minute. Another device with our DeviceID is a problem of health(), too,
/// and so is an IPv6 address to listen on: SSDP is searched over IPv4 (hdhomerun.md section 6).
class Discovery : public QObject {
    Q_OBJECT
public:
    /// `hdhomerunPort` normally 65001 (0: any free), `httpPort` the port that discover.json is served on,
    /// `address` the numeric address listened on (empty: any).
    Discovery(const DeviceDescription &device, quint16 hdhomerunPort, quint16 httpPort,
              const QString &address, QObject *parent = nullptr);
    ~Discovery() override; ///< says byebye

    void start();
    void setDescription(const DeviceDescription &device);
    void followNetwork(); ///< interfaces or addresses may have changed, or the computer has slept
    [[nodiscard]] const DiscoveryHealth &health() const { return m_health; }
    [[nodiscard]] quint16 hdhomerunPort() const { return m_responder.port(); } ///< 0 while not open

signals:
    void healthChanged(const DiscoveryHealth &health);

private:
    void openClosed();
    void searchRival();
    void updateHealth();
    [[nodiscard]] bool hasSsdp() const { return m_address.protocol() != QAbstractSocket::IPv6Protocol; }

    quint16 m_port;
    QHostAddress m_address; ///< null: any
    DiscoveryResponder m_responder;
    SsdpResponder m_ssdp;
    RivalSearch m_rivals;
    QString m_deviceId;
    QTimer m_retry; ///< runs only while something is closed
    Problem m_responderProblem, m_ssdpProblem;
    DiscoveryHealth m_health;
};
