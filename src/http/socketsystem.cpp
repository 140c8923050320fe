// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/socketsystem.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace socketsystem {

#ifdef Q_OS_WIN

void endWriting(qintptr descriptor)
{
    ::shutdown(SOCKET(descriptor), SD_SEND);
}

void boundSendBuffer(qintptr descriptor, int bytes)
{
    ::setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_SNDBUF, reinterpret_cast<const char *>(&bytes),
                 sizeof(bytes));
}

#else

void endWriting(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

void boundSendBuffer(qintptr descriptor, int bytes)
{
    ::setsockopt(int(descriptor), SOL_SOCKET, SO_SNDBUF, &bytes, sizeof(bytes));
}

#endif

} // namespace socketsystem
