// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtGlobal>

class QUdpSocket;

/// Binds `socket` to `port` of all IPv4 addresses, for multicast, beside whoever has the port already and
/// whoever comes later: other programs of this computer need SSDP's port, too. What is sent to a group is
/// heard on this computer as well and goes `hops` routers far.
[[nodiscard]] Problem bindShared(QUdpSocket &socket, quint16 port, int hops);
