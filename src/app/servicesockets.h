// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handedsockets.h"

#include <QList>
#include <QString>

/// Listening sockets as the service manager names them (FileDescriptorName= of its socket units): "api",
/// "stream", "http80", "control".
namespace servicesockets {

struct Named {
    QString name;
    int socket = -1;
};
/// What was handed to this process (LISTEN_FDS, LISTEN_FDNAMES); the variables are gone then, so that no
/// child takes them for its own.
[[nodiscard]] QList<Named> received();
/// Each to its place. What has an unknown name, comes twice or does not listen for TCP is logged and left
/// alone.
[[nodiscard]] HandedSockets sorted(const QList<Named> &sockets);

} // namespace servicesockets
