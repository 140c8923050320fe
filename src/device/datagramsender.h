// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

class QUdpSocket;

/// Sends one datagram from `socket` with `from` as its source address, also when the socket is bound to all
/// addresses; `from` and `to` are of the socket's family. `interfaceIndex` sends it out there whatever the
/// routes say (0: as they say). False: it could not be sent.
bool sendDatagramFrom(QUdpSocket &socket, const QHostAddress &from, const QByteArray &content,
                      const QHostAddress &to, quint16 toPort, int interfaceIndex = 0);
