// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engineparts.h"

using namespace Qt::StringLiterals;

// How places outside are told what happens and how the house stands.

MessageParts EngineParts::messageParts()
{
    return {
        .clock = m_clock,
        .house = [this] { return houseState(); },
        .name = [this]() -> HouseName {
            const DeviceSummary device = deviceSummary();
            const QString address = device.plexAddresses.value(0);
            return {.topic = {},
                    .discovery = {},
                    .deviceId = device.deviceId,
                    .name = m_config.friendlyName,
                    .version = QStringLiteral(PLEXBRIDGE_VERSION),
                    .page = address.isEmpty() ? QString() : u"http://"_s + address + u'/'};
        },
    };
}

HouseState EngineParts::houseState() const
{
    HouseState state;
    const QList<TunerStatus> tuners = m_relay.tuners();
    state.tuners = int(tuners.size());
    for (const TunerStatus &tuner : tuners)
        state.inUse += tuner.stream.has_value();
    for (const StreamProgress &progress : m_relay.progress()) {
        const Consumer *const consumer = m_registry.findStream(progress.stream);
        if (consumer && !isCheckup(*consumer))
            state.viewers.append(*consumer);
    }
    for (const Event &event : m_events.newest(EventLimits().kept)) {
        if (event.isStanding() && isTrouble(event.kind))
            state.standing.append(event);
    }
    return state;
}

void EngineParts::joinMessages()
{
    connect(&m_events, &EventWatch::told, &m_messages, &Messages::note);
    connect(&m_registry, &ConsumerRegistry::changed, &m_messages, &Messages::noteHouse);
    connect(&m_relay, &Relay::streamTuned, &m_messages, &Messages::noteHouse);
    connect(&m_relay, &Relay::streamEnded, &m_messages, &Messages::noteHouse);
    // Our address is part of what is told, and the settings come along with it.
    connect(this, &EngineParts::deviceChanged, &m_messages, [this] { m_messages.apply(m_config.messages); });
    connect(&m_messages, &Messages::changed, this, [this] { emit messagesChanged(m_messages.state()); });
}
