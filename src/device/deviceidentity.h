// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QUuid>

/// Who the device is on the network: a DeviceID with a valid check digit (hdhomerun.md section 3), made once
/// per data directory, and the UUID and DeviceAuth derived from it. Pure but for load().
struct DeviceIdentity {
    QString deviceId; ///< 8 hex digits, upper case
    QString deviceAuth; ///< 24 characters [A-Za-z0-9_-], our own, random
    [[nodiscard]] QUuid uuid() const; ///< version 5 of the DeviceID: constant

    /// Reads `device.json` of `directory`, or makes it with a fresh identity. `wanted` (may be empty)
    /// overrides the id.
    static Result<DeviceIdentity> load(const QString &directory, const QString &wanted = {});
    static bool isValid(const QString &deviceId);
    static QString random();
};
