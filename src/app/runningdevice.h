// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"

#include <QByteArray>

#include <optional>

/// What a running program tells a second start of its device, so that it can be examined.
struct RunningDevice {
    DeviceSummary device;
    bool discovery = true;
    quint16 controlPort = 65001;
    friend bool operator==(const RunningDevice &, const RunningDevice &) = default;
};

/// One line without its end; holds nothing secret. Pure.
[[nodiscard]] QByteArray wordFor(const RunningDevice &running);
/// None: the line is from another version, or empty. Pure.
[[nodiscard]] std::optional<RunningDevice> runningDeviceIn(const QByteArray &word);
