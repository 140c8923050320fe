// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/peerliveness.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

bool hasVanished(const PeerLiveness &liveness, std::chrono::milliseconds patience)
{
    // Probes back off to minutes, so that a long time without an acknowledgement alone means nothing.
    return liveness.sinceAck > patience && (liveness.unansweredProbes >= 3 || liveness.retransmits >= 5);
}

PeerLiveness peerLiveness(qintptr socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(int(socket), IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    return {std::chrono::milliseconds(info.tcpi_last_ack_recv), info.tcpi_probes, info.tcpi_retransmits};
}

void keepProbing(qintptr socket)
{
    const auto set = [&](int level, int option, int value) {
        setsockopt(int(socket), level, option, &value, sizeof value);
    };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 10);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 5);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
}

void giveUpUnanswered(qintptr socket, std::chrono::milliseconds after)
{
    const auto value = unsigned(after.count());
    setsockopt(int(socket), IPPROTO_TCP, TCP_USER_TIMEOUT, &value, sizeof value);
}
