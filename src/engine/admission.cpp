// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is not let in, and what is told of it.
#include "engine/engineparts.h"
#include "engine/logging.h"

using namespace std::chrono_literals;

void EngineParts::block(const QString &address, std::chrono::minutes length)
{
    m_relay.block(address, m_clock.wall() + length);
    if (length > 0min) {
        QStringList sessions;
        for (const Consumer &consumer : m_registry.all()) {
            if (consumer.hasStream && consumer.client.address == address)
                sessions.append(consumer.sessionId);
        }
        m_registry.stop(sessions);
        qCInfo(lcEngine).noquote() << "client" << address << "is blocked for" << length.count() << "minutes";
    }
    m_feed.noteElsewhere();
}
