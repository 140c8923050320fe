// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicesockets.h"

#include "app/logging.h"

#include <cstdlib>
#include <sys/socket.h>
#include <systemd/sd-daemon.h>

using namespace Qt::StringLiterals;

namespace {

int *placeFor(const QString &name, HandedSockets &sockets)
{
    if (name == u"api")
        return &sockets.api;
    if (name == u"stream")
        return &sockets.stream;
    if (name == u"http80")
        return &sockets.http80;
    return name == u"control" ? &sockets.control : nullptr;
}

} // namespace

namespace servicesockets {

QList<Named> received()
{
    char **names = nullptr;
    const int count = sd_listen_fds_with_names(1, &names);
    QList<Named> sockets;
    for (int i = 0; i < count; ++i) {
        sockets.append({QString::fromUtf8(names[i]), SD_LISTEN_FDS_START + i});
        std::free(names[i]);
    }
    std::free(names);
    return sockets;
}

HandedSockets sorted(const QList<Named> &sockets)
{
    HandedSockets handed;
    for (const Named &one : sockets) {
        int *const place = placeFor(one.name, handed);
        if (!place || *place >= 0 || sd_is_socket(one.socket, AF_UNSPEC, SOCK_STREAM, 1) <= 0)
            qCWarning(lcApp) << "a socket of the service manager is of no use here:" << one.name;
        else
            *place = one.socket;
    }
    return handed;
}

} // namespace servicesockets
