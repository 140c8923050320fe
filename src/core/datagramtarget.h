// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// Where a client of the control protocol wants a stream sent, as datagrams of seven packets (hdhomerun.md
/// 4.6). Plain value.
struct DatagramTarget {
    enum class Protocol : quint8 { Udp, Rtp };
    Protocol protocol = Protocol::Udp;
    QString address; ///< numeric, without brackets
    quint16 port = 0; ///< 1..65535
    friend bool operator==(const DatagramTarget &, const DatagramTarget &) = default;
};

Q_DECLARE_METATYPE(DatagramTarget)
