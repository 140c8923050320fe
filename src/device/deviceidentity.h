// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QUuid>

/// Who the device is on the network: a DeviceID with a valid check digit (hdhomerun.md section 3), made once
/// per data directory, and the UUID derived from it. Plain value, safe on any thread; only load() touches the
/// disk.
struct DeviceIdentity {
    QString deviceId; ///< 8 hex digits, upper case
    QString deviceAuth; ///< 24 characters [A-Za-z0-9_-], our own, random
    [[nodiscard]] QUuid uuid() const; ///< version 5 of the DeviceID: constant

    /// Reads `device.json` of `directory` (which must exist), or makes it with a fresh identity. A damaged
    /// file is set aside under another name and made anew. `wanted` (may be empty) overrides the id and is
    /// not stored.
    static Result<DeviceIdentity> load(const QString &directory, const QString &wanted = {});
    /// Makes a fresh identity and stores it in place of the one in `directory`.
    static Result<DeviceIdentity> renew(const QString &directory);
    /// 8 hex digits of either case whose check digit is right, and neither 0 nor FFFFFFFF.
    [[nodiscard]] static bool isValid(const QString &deviceId);
    /// A fresh, valid DeviceID in a block that no real unit uses.
    [[nodiscard]] static QString random();

    friend bool operator==(const DeviceIdentity &, const DeviceIdentity &) = default;
};
