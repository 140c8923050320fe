// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// The few calls to the operating system that Qt's sockets do not offer. Stateless.
namespace socketsystem {
/// No more bytes from us; the other side may still send (so that closing is no reset).
void endWriting(qintptr descriptor);
/// How much the system takes of what is written before the client has read it. By itself it takes megabytes
/// for each connection at once, and copying them for many in a row holds up the thread.
void boundSendBuffer(qintptr descriptor, int bytes);
/// How much of it the system takes at once; 0 also where something is wrong.
[[nodiscard]] qsizetype sendNow(qintptr descriptor, QByteArrayView text);
/// A few words, if they go out at once, and good-bye.
void sendAndClose(qintptr descriptor, QByteArrayView text);
} // namespace socketsystem
