// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/devicepacket.h"

#include <QByteArray>

#include <optional>

/// A request of the control protocol: read a variable, or set it (hdhomerun.md 4.2). Plain value.
struct GetSetRequest {
    QByteArray name;
    std::optional<QByteArray> value; ///< present: a set
    quint32 lockKey = 0; ///< 0: none

    /// The tags may come in any order; unknown ones are skipped. None: another type, no name, a text without
    /// its NUL, a key of wrong length, or one of them twice.
    [[nodiscard]] static std::optional<GetSetRequest> from(const DevicePacket &packet);
};

/// What is answered: the value now in force, or why not. Plain value.
struct GetSetAnswer {
    QByteArray text;
    bool isError = false;

    [[nodiscard]] static GetSetAnswer value(const QByteArray &text) { return {text, false}; }
    [[nodiscard]] static GetSetAnswer error(const QByteArray &text) { return {"ERROR: " + text, true}; }

    /// The reply on the wire. Name before value, as Jellyfin reads by position; an error stands alone. A
    /// value that does not fit into one packet ends with its last whole line.
    [[nodiscard]] QByteArray encoded(const QByteArray &name, PacketType type = PacketType::GetSetReply) const;
    friend bool operator==(const GetSetAnswer &, const GetSetAnswer &) = default;
};

/// What real firmware says; clients print these texts.
namespace getseterror {
inline constexpr char Unknown[] = "unknown getset variable";
inline constexpr char Malformed[] = "malformed getset request";
inline constexpr char ReadOnly[] = "getset variable is read-only";
} // namespace getseterror
