// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "http/requesthead.h"

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

/// Where a peer stands: decides who is let in (contract, section 3).
enum class PeerKind : quint8 {
    ThisComputer, ///< loopback, or our own address
    Near, ///< as of Neighbourhood
    Public,
};

/// The two ends of one connection, reckoned once when it is accepted. Plain value.
struct ConnectionEnds {
    QHostAddress peer; ///< IPv4-mapped IPv6 already made IPv4
    QHostAddress local;
    quint16 localPort = 0;
    QString peerText;
    PeerKind peerKind = PeerKind::Public;
};

/// One complete request that the gate has judged. Only views: lives as long as the call it is passed to, so
/// that a handler which answers later copies what it needs.
struct Request {
    const RequestHead &head;
    QByteArrayView body;
    const ConnectionEnds &ends;

    [[nodiscard]] ClientIdentity client() const
    {
        return {ends.peerText, QString::fromUtf8(head.value("user-agent"))};
    }
};
