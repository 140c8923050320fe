// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "../http/frontfixture.h"

#include <QCoreApplication>

namespace {

constexpr int MostTurns = 20'000; // of the event loop, until an answer must have come

template <typename Condition> void await(Condition condition)
{
    for (int turn = 0; !condition(); ++turn) {
        demand(turn < MostTurns);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
    }
}

/// The house lives as long as the process, and so does the application that libFuzzer does not make.
FrontFixture &house()
{
    static FrontFixture *const house = [] {
        static int count = 1;
        static char name[] = "fuzz";
        static char *arguments[] = {name, nullptr};
        if (!QCoreApplication::instance())
            new QCoreApplication(count, arguments);
        return new FrontFixture;
    }();
    return *house;
}

std::unique_ptr<WireClient> opened()
{
    auto client = std::make_unique<WireClient>(house().m_front.apiPort());
    client->say("GET /ws HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(house().m_front.apiPort())
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    await([&client] { return client->received().contains("\r\n\r\n") || client->isClosed(); });
    demand(client->received().startsWith("HTTP/1.1 101 "));
    return client;
}

/// Somebody else who listens: every ping of theirs is answered.
void checkOther()
{
    static auto *const other = opened().release();
    other->forget();
    other->say(QByteArray("\x89\x82\0\0\0\0hi", 8));
    await([] { return other->received().contains("\x8a\x02hi"); });
}

} // namespace

int fuzzWebSocket(const uint8_t *data, size_t size)
{
    checkOther();
    const auto client = opened();
    client->say(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    client->socket().disconnectFromHost();
    await([&client] { return client->isClosed(); });
    return 0;
}
