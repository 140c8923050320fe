// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is not let in, and what is told of it.
#include "engine/engineparts.h"
#include "engine/logging.h"

using namespace std::chrono_literals;

bool EngineParts::testChannel(const QString &channelId, QObject *context,
                              const std::function<void(const ChannelTrial &)> &answer)
{
    constexpr auto length = 3s;
    const Channel *const channel = m_lineup.byId(channelId);
    if (channel)
        m_relay.taste(*channel, length, context, answer);
    return channel != nullptr;
}

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
