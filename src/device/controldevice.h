// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/controlledtuner.h"
#include "device/systemvariables.h"

#include <functional>
#include <memory>
#include <vector>

/// The device as clients of the control protocol see it: answers every get and set by the name of the
/// variable. Engine thread, owned by ControlServer; knows nothing of connections.
class ControlDevice {
public:
    ControlDevice(ControlParts parts, const Clock &clock);

    [[nodiscard]] GetSetAnswer answer(const GetSetRequest &request, ControlClient client);
    void reclaim(int tuner, std::optional<StreamStop> why = {});
    void noteStreamEnded(int tuner);
    /// Takes back the tuners that are reserved without a stream and whose client is neither connected nor
    /// was heard of for `patience`. True: some are still reserved without a stream.
    bool reclaimAbandoned(const std::function<bool(const QString &address)> &isConnected,
                          std::chrono::milliseconds patience);
    [[nodiscard]] const ControlParts &parts() const { return m_parts; }

private:
    [[nodiscard]] ControlledTuner *tuner(int number);
    void followTunerCount();
    [[nodiscard]] static QByteArray help();

    ControlParts m_parts;
    const Clock &m_clock;
    SystemVariables m_system;
    std::vector<std::unique_ptr<ControlledTuner>> m_tuners; ///< as many as the description says
};
