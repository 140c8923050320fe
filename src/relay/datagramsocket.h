// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datagramtarget.h"
#include "core/result.h"

#include <QByteArrayView>

/// A UDP socket that is connected to one receiver, so that the kernel tells when that one's port is closed.
/// Owns its descriptor; used on one thread. Numeric addresses only, IPv4 and IPv6, one receiver or a group.
class DatagramSocket {
public:
    enum class Sent : quint8 {
        Away, ///< into the network
        Refused, ///< as well, but something sent before found the port closed
        Full, ///< not sent: the computer's own queue is full; try again later
        Lost, ///< not sent, and never will be: no way to there now
    };
    static constexpr int GroupReach = 4; ///< hops of a multicast datagram

    DatagramSocket() = default;
    ~DatagramSocket();
    DatagramSocket(const DatagramSocket &) = delete;
    DatagramSocket &operator=(const DatagramSocket &) = delete;
    DatagramSocket(DatagramSocket &&other) noexcept;
    DatagramSocket &operator=(DatagramSocket &&other) noexcept;

    /// Connected to `target`, sending from `source`, an address of this computer. Without one, or with one of
    /// the other family, the kernel chooses.
    [[nodiscard]] static Result<DatagramSocket> connected(const DatagramTarget &target,
                                                          const QString &source);
    /// One datagram of both parts.
    [[nodiscard]] Sent send(QByteArrayView head, QByteArrayView body) const;

private:
    explicit DatagramSocket(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};
