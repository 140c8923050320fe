// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// The few calls to the operating system that Qt's sockets do not offer. Stateless.
namespace socketsystem {
/// How many connections may be open at once, so that files, the database and upstreams still find a
/// descriptor: at EMFILE QTcpServer 6.4 spins and 6.8 stops accepting for ever.
[[nodiscard]] int connectionCeiling();
/// Sends what fits at once and closes, without ever making a socket object.
void answerAndClose(qintptr descriptor, QByteArrayView answer);
/// No more bytes from us; the other side may still send (so that closing is no reset).
void endWriting(qintptr descriptor);
} // namespace socketsystem
