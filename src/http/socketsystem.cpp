// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/socketsystem.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace socketsystem {

constexpr int keptForOthers = 48;
constexpr int unlimited = 1 << 20;

#ifdef Q_OS_WIN

int connectionCeiling()
{
    return unlimited - keptForOthers;
}

void answerAndClose(qintptr descriptor, QByteArrayView answer)
{
    ::send(SOCKET(descriptor), answer.data(), int(answer.size()), 0);
    ::closesocket(SOCKET(descriptor));
}

void endWriting(qintptr descriptor)
{
    ::shutdown(SOCKET(descriptor), SD_SEND);
}

#else

int connectionCeiling()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur > rlim_t(unlimited))
        return unlimited - keptForOthers;
    return std::max(8, int(files.rlim_cur) - keptForOthers);
}

void answerAndClose(qintptr descriptor, QByteArrayView answer)
{
    [[maybe_unused]] const ssize_t sent =
        ::send(int(descriptor), answer.data(), size_t(answer.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    ::close(int(descriptor));
}

void endWriting(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

#endif

} // namespace socketsystem
