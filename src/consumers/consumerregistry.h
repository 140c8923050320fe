// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumers/consumertable.h"
#include "consumers/statetable.h"
#include "core/clock.h"
#include "core/consumer.h"
#include "core/stream.h"
#include "core/tallies.h"

#include <QList>
#include <QObject>

#include <limits>
#include <optional>

/// What a `/Live/{session}/{action}` request asks for.
enum class LiveAction : quint8 { Play, Pause, Stop };

/// Which consumer, and of which session. Plain value.
struct ConsumerName {
    QString sessionId, id;
};

/// All consumers there are: the truth, in memory. Lives on the engine thread, owned by EngineWorker. Never
/// waits, never touches a disk or a socket: it tells by signals what is to be stored and which streams are to
/// be closed. A reference to a consumer is good until the next call that changes something.
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
    /// (Replaced); when that one showed another channel, its consumer goes to history and a fresh one begins.
    /// A session id that is missing or not valid is replaced by a UUID.
    const Consumer &beginStream(StreamId stream, const StreamBegin &begin);
    void assignTuner(StreamId stream, int tuner);
    /// Who is behind it, as far as is known now; nothing is told where that is no news.
    void noteBehind(StreamId stream, const Behind &behind);
    void noteStream(StreamId stream, StreamEvent event);
    void noteProgress(
        const StreamProgress &progress); ///< must come at least every few minutes: bytes are activity
    /// The stream is closed. UpstreamLost, Refused and Stalled leave the consumer in error with `detail`,
    /// others stopped; ShuttingDown (the end of the program) leaves it as it is, so that it comes back.
    void endStream(StreamId stream, EndReason reason, const Saying &detail = {});

    bool purge(const QString &sessionId); ///< false: unknown
    bool purge(const ConsumerName &name); ///< false: it has gone, even if its session has begun anew
    int purge(const ConsumerFilter &filter); ///< how many; of thousands by ConsumerPurge
    /// Closes the streams of these sessions and marks the consumers stopped. How many were running.
    int stop(const QStringList &sessionIds);
    /// The rule of every 30 s: stale ones end, stopped and failed ones leave, `most` of them; then as
    /// storeAll(). How many left.
    int cleanUp(int most = std::numeric_limits<int>::max());
    /// Tells `changed` for every consumer of which touches or bytes have not been told yet: before a clean
    /// quit.
    void storeAll();
    /// Rows of the last run (store/ has chosen them): before the first request, or later when the database
    /// could not be read at the start. They count as active from now. A row whose session has begun anew
    /// meanwhile ends as Interrupted.
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
    /// With an open stream, the oldest ones; one that may come back has none. `matching` gets how many there
    /// are in all.
    [[nodiscard]] QList<Consumer> running(qsizetype most, int *matching) const;
    /// Grows with every change of a consumer that stays: whoever keeps it can ask later what changed since.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] QList<Consumer> changedSince(quint64 revision) const; ///< oldest first
    [[nodiscard]] QList<ConsumerName>
    named(const ConsumerFilter &filter) const; ///< that it means, oldest first
    [[nodiscard]] qsizetype size() const { return m_table.size(); }
    [[nodiscard]] const ConsumerTally &tally() const { return m_tally; }

signals:
    /// To be stored: new, or anything but progress changed; or progress that the store has not seen for a
    /// while (consumers/cleanuppolicy.h).
    void changed(const Consumer &consumer);
    /// Somebody asked, and only lastActivity changed: beside progressed, for the store, which puts this much
    /// on disk at once.
    void touched(const Consumer &consumer);
    /// Only bytesSent, bitrate or lastActivity changed. Exactly one of changed and progressed tells a change.
    void progressed(const Consumer &consumer);
    void stateChanged(const StateChange &change);
    void ended(const EndedConsumer &ended); ///< it left the table; goes to history
    void streamToClose(StreamId stream, EndReason reason); ///< the registry has forgotten it already

private:
    ConsumerEntry &create(const QString &sessionId, const ClientIdentity &client, ConsumerEvent event,
                          ConsumerState state);
    ConsumerEntry &live(ConsumerEntry &entry, ConsumerEvent event, const ClientIdentity &client);
    [[nodiscard]] ConsumerEntry *asked(const QString &sessionId); ///< find, counted
    bool noteAsked(ConsumerEntry &entry, const ClientIdentity &client);
    ConsumerEntry *justLeft(const StreamBegin &begin);
    ConsumerEntry *adoptable(const StreamBegin &begin);
    ConsumerEntry &entryForStream(const StreamBegin &begin);
    void openStream(ConsumerEntry &entry, StreamId stream, const StreamBegin &begin);
    void makeRoom();

    bool move(ConsumerEntry &entry, ConsumerState next, const QString &cause); ///< true: the state changed
    void markActive(ConsumerEntry &entry);
    void markEnd(ConsumerEntry &entry, EndReason reason, const Saying &detail = {});
    std::optional<StreamId> releaseStream(ConsumerEntry &entry);
    void leave(ConsumerEntry &entry, EndReason reason);
    void halt(ConsumerEntry &entry, const QString &cause);
    void tell(ConsumerEntry &entry, bool news, std::chrono::milliseconds storedEvery);
    void tellTouched(ConsumerEntry &entry);
    void tellProgress(ConsumerEntry &entry);
    void tellChanged(ConsumerEntry &entry);

    /// Session ids aside.
    [[nodiscard]] bool matches(const ConsumerEntry &entry, const ConsumerFilter &filter) const;
    [[nodiscard]] std::optional<EndReason> verdict(const ConsumerEntry &entry) const;
    [[nodiscard]] std::chrono::milliseconds idleFor(const ConsumerEntry &entry) const;

    const Clock &m_clock;
    const int m_limit;
    ConsumerTable m_table;
    ConsumerTally m_tally;
    SteadyTime m_restoredAt;
    quint64 m_revision = 0;
    int m_awaiting = 0; ///< at most so many entries await their stream: spares the search when there are none
};
