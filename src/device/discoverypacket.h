// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/devicepacket.h"

#include <QList>

#include <optional>

/// Value of DeviceType and DeviceId.
namespace devicetype {
inline constexpr quint32 Tuner = 1;
inline constexpr quint32 Any = 0xFFFFFFFF;
} // namespace devicetype

/// What a discover request asks for (hdhomerun.md 2.2).
struct DiscoverQuery {
    QList<quint32> types; ///< of DeviceType and DeviceTypes together
    std::optional<quint32> deviceId; ///< absent: any

    /// None: no discover request, or one with a value of wrong length.
    [[nodiscard]] static std::optional<DiscoverQuery> from(const DevicePacket &packet);
    /// A tuner with this id is meant.
    [[nodiscard]] bool wantsTuner(quint32 id) const;
};
