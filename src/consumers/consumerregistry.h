// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/consumer.h"
#include "core/stream.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

/// What a `/Live/{session}/{action}` request asks for.
enum class LiveAction : quint8 { Play, Pause, Stop };

/// All consumers there are: the truth, in memory. Lives on the engine thread, owned by EngineWorker. Never
/// waits, never touches a disk or a socket: it tells by signals what is to be stored and which streams are to
/// be closed.
class ConsumerRegistry : public QObject {
    Q_OBJECT
public:
    explicit ConsumerRegistry(const Clock &clock, int limit = 10000, QObject *parent = nullptr);

    /// `GET|POST /Live/{session}`: creates (streaming) or touches. The session id must be valid
    /// (consumers/identity.h).
    const Consumer &touch(const QString &sessionId, const ClientIdentity &client);
    /// `/Live/{session}/{action}`. None when Stop meets an unknown session: nothing is created then.
    std::optional<Consumer> act(const QString &sessionId, LiveAction action, const ClientIdentity &client);

    /// A request for a known channel came in: makes, adopts (within 60 s of a restart) or takes over a
    /// consumer, in state buffering. A stream that the same session still has open is asked to close
    /// (Replaced).
    const Consumer &beginStream(StreamId stream, const StreamBegin &begin);
    void assignTuner(StreamId stream, int tuner);
    void noteStream(StreamId stream, StreamEvent event);
    void noteProgress(const StreamProgress &progress);
    /// The stream is closed. UpstreamLost, Refused and Stalled leave the consumer in error with `detail`,
    /// others stopped.
    void endStream(StreamId stream, EndReason reason, const QString &detail = {});

    bool purge(const QString &sessionId); ///< false: unknown
    int purge(const ConsumerFilter &filter); ///< how many
    /// Closes the streams of these sessions and marks the consumers stopped. How many were running.
    int stop(const QStringList &sessionIds);
    /// The rule of every 30 s: stale ones end, stopped and failed ones leave. How many left.
    int cleanUp();
    /// Once, before the first request: rows of the last run (store/ has chosen them). They count as active
    /// from now.
    void restore(const QList<Consumer> &consumers);

    [[nodiscard]] const Consumer *find(const QString &sessionId) const;
    [[nodiscard]] const Consumer *findStream(StreamId stream) const;
    [[nodiscard]] bool
    isActive(const Consumer &consumer) const; ///< activity within 5 min and streaming, buffering or paused
    [[nodiscard]] ConsumerStatistics statistics() const;
    /// In order of creation, oldest first. Empty `states`: the active ones. `matching` gets how many there
    /// are in all.
    [[nodiscard]] QList<Consumer> list(const QList<ConsumerState> &states, int offset, int limit,
                                       int *matching = nullptr) const;
    [[nodiscard]] QList<Consumer> all() const; ///< oldest first

signals:
    void changed(const Consumer &consumer); ///< new, or anything but progress changed: to be stored
    void progressed(const Consumer &consumer); ///< only bytesSent, bitrate or lastActivity changed
    void stateChanged(const StateChange &change);
    void ended(const EndedConsumer &ended); ///< it left the table; goes to history
    void streamToClose(StreamId stream, EndReason reason);
};
