// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumers/consumerregistry.h"
#include "support/turnableclock.h"

/// A registry with a clock that can be turned, and everything it told.
struct WatchedRegistry {
    explicit WatchedRegistry(int limit = 10000)
        : registry(clock, limit)
    {
        QObject::connect(&registry, &ConsumerRegistry::changed, &registry,
                         [this](const Consumer &c) { changed += c; });
        QObject::connect(&registry, &ConsumerRegistry::progressed, &registry,
                         [this](const Consumer &c) { progressed += c; });
        QObject::connect(&registry, &ConsumerRegistry::touched, &registry,
                         [this](const Consumer &c) { touched += c; });
        QObject::connect(&registry, &ConsumerRegistry::stateChanged, &registry,
                         [this](const StateChange &c) { changes += c; });
        QObject::connect(&registry, &ConsumerRegistry::ended, &registry,
                         [this](const EndedConsumer &e) { ended += e; });
        // As the relay does it: a stream that is asked to close says so before the call returns.
        QObject::connect(&registry, &ConsumerRegistry::streamToClose, &registry,
                         [this](StreamId stream, EndReason reason) {
                             closed += {stream, reason};
                             registry.endStream(stream, reason);
                         });
    }

    [[nodiscard]] QStringList causes() const
    {
        QStringList words;
        for (const StateChange &change : changes)
            words += change.cause;
        return words;
    }

    TurnableClock clock;
    ConsumerRegistry registry;
    QList<Consumer> changed;
    QList<Consumer> progressed;
    QList<Consumer> touched;
    QList<StateChange> changes;
    QList<EndedConsumer> ended;
    QList<std::pair<StreamId, EndReason>> closed;
};
