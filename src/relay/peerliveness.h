// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// What the kernel knows of the other end of a connection with unsent or unacknowledged bytes.
struct PeerLiveness {
    std::chrono::milliseconds sinceAck{0}; ///< since the last acknowledgement of any kind
    int unansweredProbes = 0; ///< of a closed window
    int retransmits = 0; ///< of data, without an answer in between
    friend bool operator==(const PeerLiveness &, const PeerLiveness &) = default;
};

/// Whether the peer has vanished without closing. A paused player keeps its window shut for as long as it
/// likes but answers the kernel's probes; TCP_USER_TIMEOUT would end it all the same (tcp(7)), hence this.
[[nodiscard]] bool hasVanished(const PeerLiveness &liveness, std::chrono::milliseconds patience);

[[nodiscard]] PeerLiveness peerLiveness(qintptr socket);
/// Has the kernel probe a silent connection: after 10 s, three times, 5 s apart.
void keepProbing(qintptr socket);
/// Has the kernel end a connection whose peer took or acknowledged nothing for so long (TCP_USER_TIMEOUT),
/// be it paused or gone. From then on it is also what the probes above wait for.
void giveUpUnanswered(qintptr socket, std::chrono::milliseconds after);
