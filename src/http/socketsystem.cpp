// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/socketsystem.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace socketsystem {

void endWriting(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

void boundSendBuffer(qintptr descriptor, int bytes)
{
    ::setsockopt(int(descriptor), SOL_SOCKET, SO_SNDBUF, &bytes, sizeof(bytes));
}

qsizetype sendNow(qintptr descriptor, QByteArrayView text)
{
    const ssize_t taken =
        ::send(int(descriptor), text.data(), size_t(text.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    return std::max<ssize_t>(taken, 0);
}

void sendAndClose(qintptr descriptor, QByteArrayView text)
{
    (void)sendNow(descriptor, text);
    ::close(int(descriptor));
}

} // namespace socketsystem
