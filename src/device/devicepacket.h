// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

/// Type of a packet of SiliconDust's protocol on port 65001, UDP and TCP (hdhomerun.md section 1).
enum class PacketType : quint16 {
    DiscoverRequest = 2,
    DiscoverReply,
    GetSetRequest,
    GetSetReply,
    UpgradeRequest,
    UpgradeReply,
};

/// Tag of a value in a packet.
enum class PacketTag : quint8 {
    DeviceType = 0x01, ///< u32
    DeviceId = 0x02, ///< u32
    GetSetName = 0x03, ///< text with its NUL
    GetSetValue = 0x04, ///< text with its NUL
    ErrorMessage = 0x05, ///< text with its NUL
    TunerCount = 0x10, ///< u8
    LockKey = 0x15, ///< u32
    LineupUrl = 0x27, ///< text without NUL
    BaseUrl = 0x2A, ///< text without NUL
    DeviceAuth = 0x2B, ///< text without NUL
    DeviceTypes = 0x2D, ///< n * u32
};

/// One packet, taken apart: its type and its tagged values in order. Plain value; reading and writing are
/// pure, and reading survives any bytes.
struct DevicePacket {
    struct Value {
        PacketTag tag;
        QByteArray content;
        friend bool operator==(const Value &, const Value &) = default;
    };
    PacketType type = PacketType::DiscoverRequest;
    QList<Value> values;

    void append(PacketTag tag, const QByteArray &content) { values.append({tag, content}); }
    void append(PacketTag tag, quint32 number); ///< big-endian

    /// The packet on the wire, CRC included. The payload must not exceed MaxPayload.
    [[nodiscard]] QByteArray encoded() const;
    /// None: shorter than it says, or the CRC is wrong. Values that run past the end are left out.
    [[nodiscard]] static std::optional<DevicePacket> decoded(QByteArrayView datagram);

    /// Size of the whole packet that begins so, CRC included; 0: too few bytes to tell.
    [[nodiscard]] static qsizetype announcedSize(QByteArrayView start);

    static constexpr qsizetype MaxPayload = 1452; ///< bytes
    static constexpr qsizetype MaxSize = MaxPayload + 8; ///< with header and CRC
    friend bool operator==(const DevicePacket &, const DevicePacket &) = default;
};
