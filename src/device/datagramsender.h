// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

class QUdpSocket;

/// Sends one IPv4 datagram from `socket` with `from` as its source address, also when the socket is bound to
/// all addresses. False: it could not be sent.
bool sendDatagramFrom(QUdpSocket &socket, const QHostAddress &from, const QByteArray &content,
                      const QHostAddress &to, quint16 toPort);
