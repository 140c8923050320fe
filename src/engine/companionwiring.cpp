// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engineparts.h"

#include <utility>

// How media servers come to know of us, and we of who watches.

namespace {

/// Our own check-up is told by its session; what the server asks for while it is set up is its scan.
Behind withPurpose(Behind behind, const Consumer &consumer, bool isBeingSetUp)
{
    if (behind.purpose != StreamPurpose::Unknown)
        return behind;
    if (isCheckup(consumer))
        behind.purpose = StreamPurpose::Checkup;
    else if (isBeingSetUp)
        behind.purpose = StreamPurpose::Scan;
    return behind;
}

} // namespace

CompanionParts EngineParts::companionParts()
{
    return {
        .clock = m_clock,
        .dataDirectory = m_config.dataDirectory,
        .streams = [this] { return openStreams(); },
        .note =
            [this](StreamId stream, const Behind &behind) {
                const Consumer *const consumer = m_registry.findStream(stream);
                if (consumer)
                    m_registry.noteBehind(stream,
                                          withPurpose(behind, *consumer, m_companion.state().isRunning));
            },
        .end =
            [this](StreamId stream) {
                if (const Consumer *const consumer = m_registry.findStream(stream))
                    m_registry.stop({consumer->sessionId});
            },
        .place = [this]() -> CompanionParts::Place {
            const DeviceSummary device = deviceSummary();
            return {device.deviceId, device.plexAddresses};
        },
        .tuners = [this] { return m_config.tuners; },
    };
}

QList<OpenStream> EngineParts::openStreams() const
{
    QList<OpenStream> streams;
    for (const StreamProgress &progress : m_relay.progress()) {
        if (const Consumer *const consumer = m_registry.findStream(progress.stream))
            streams.append({progress.stream, consumer->sessionId, consumer->guideNumber,
                            consumer->channelName, consumer->client.address, consumer->client.userAgent,
                            consumer->begunAt});
    }
    return streams;
}

/// Only what media servers see of it: a channel is also another one when its codecs were seen.
void EngineParts::noteForCompanion()
{
    QStringList seen{QString::fromLatin1(m_guide.entityTag())};
    for (const Channel &channel : m_lineup.channels()) {
        if (channel.enabled)
            seen.append(channel.guideNumber + u' ' + channel.name);
    }
    if (std::exchange(m_seenByServers, seen) != seen)
        m_companion.noteChange();
}

void EngineParts::joinCompanion()
{
    connect(&m_relay, &Relay::streamBegan, this, [this](StreamId stream, const StreamBegin &begin) {
        if (begin.sessionId.startsWith(QLatin1StringView(CheckupSession)))
            m_registry.noteBehind(stream, withPurpose({}, *m_registry.findStream(stream), false));
        m_companion.noteStreams();
    });
    connect(&m_relay, &Relay::streamEnded, &m_companion, &Companion::noteStreams, Qt::QueuedConnection);
    connect(&m_guide, &Guide::rebuilt, this, &EngineParts::noteForCompanion);
    connect(&m_lineupNews, &QTimer::timeout, this, &EngineParts::noteForCompanion);
    connect(&m_network, &NetworkWatch::changed, &m_companion, &Companion::noteChange);
    connect(this, &EngineParts::listening, &m_companion, [this] { m_companion.apply(m_config.companion); });
    connect(&m_companion, &Companion::changed, this, [this] {
        m_feed.noteElsewhere();
        emit companionChanged(m_companion.state());
    });
}
