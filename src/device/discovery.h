// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "device/devicedocuments.h"

#include <QObject>

#include <memory>

/// Makes the device found on the network: answers HDHomeRun discovery (UDP) and SSDP. Lives on the engine
/// thread, owned by EngineWorker. A taken port costs only that protocol; health() says which one works.
class Discovery : public QObject {
    Q_OBJECT
public:
    /// `hdhomerunPort` normally 65001, `httpPort` the port that discover.json is served on.
    Discovery(const DeviceDescription &device, quint16 hdhomerunPort, quint16 httpPort,
              const QString &address, QObject *parent = nullptr);
    ~Discovery() override; ///< says byebye

    void start();
    void setDescription(const DeviceDescription &device);
    [[nodiscard]] const DiscoveryHealth &health() const;

signals:
    void healthChanged(const DiscoveryHealth &health);
};
