// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/connectionbudget.h"

#include <QtGlobal>

#include <chrono>

/// How much a connection may ask of the gate: sizes in bytes, waits, and numbers. The defaults are the
/// product's; tests use small ones. Plain value.
struct GateLimits {
    BudgetLimits shared; ///< over all ports, streams and WebSockets too
    int requests = 10000; ///< on one connection, then it is closed

    qsizetype target = 8 * 1024; ///< request target, else 414
    qsizetype head = 32 * 1024; ///< request line and headers, else 431
    int fields = 100; ///< header lines, else 431
    qint64 body = 64 * 1024; ///< else 413; nothing we offer takes more
    int emptyLines = 2; ///< before a request, else 400

    std::chrono::milliseconds idle{15000}; ///< connected or between two requests, without a byte
    std::chrono::milliseconds headWait{10000}; ///< from the first byte to the end of the head, else 408
    std::chrono::milliseconds bodyWait{30000}; ///< from there to the end of the body, else 408
    std::chrono::milliseconds answerWait{60000}; ///< from the complete request to the answer, else 503
    std::chrono::milliseconds stall{30000}; ///< the client takes nothing of its answer
    qint64 slowest =
        2048; ///< bytes a second that it must take on average, once it has taken longer than that
    int sendBuffer = 128 * 1024; ///< that the system takes of a large answer at once
    std::chrono::milliseconds linger{2000}; ///< the client does not close after its last answer
    qint64 lingerBytes =
        4 * 1024 * 1024; ///< it goes on sending; more than a well-meant body that was refused
    std::chrono::milliseconds sweep{500}; ///< how often the waits are looked at, while somebody is connected
};
