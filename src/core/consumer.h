// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behind.h"
#include "core/clock.h"
#include "core/saying.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

/// State of a consumer; contract, section 2.
enum class ConsumerState : quint8 { Idle, Streaming, Buffering, Paused, Stopped, Error };
inline constexpr int ConsumerStateCount = 6;

/// The word used in JSON and in the database ("streaming").
[[nodiscard]] QString toWord(ConsumerState state);
[[nodiscard]] std::optional<ConsumerState> consumerStateFromWord(QStringView word);

/// Why a consumer left the table.
enum class EndReason : quint8 {
    ClientLeft, ///< the client closed the connection
    Stopped, ///< asked to stop: /Live stop or close, or somebody at the desktop
    Purged, ///< removed on request
    Stale, ///< no activity for ten minutes
    Interrupted, ///< the program ended underneath it and it did not come back
    Refused, ///< never got video; detail: the HDHomeRun error
    UpstreamLost, ///< the provider ended or broke the stream
    Stalled, ///< the client took no bytes for too long
    DurationReached, ///< ?duration= ran out
    MadeRoom, ///< pushed out by the limit on consumers
    Replaced, ///< the same session asked anew
    ShuttingDown, ///< a clean quit
    Suspended, ///< the computer goes to sleep
};
inline constexpr size_t EndReasonCount = size_t(EndReason::Suspended) + 1;
[[nodiscard]] QString toWord(EndReason reason); ///< "client_left", used in JSON and history
[[nodiscard]] std::optional<EndReason> endReasonFromWord(QStringView word);

/// Who is at the other end: address (IPv4-mapped IPv6 written as IPv4) and user agent as sent.
struct ClientIdentity {
    QString address;
    QString userAgent;
    friend bool operator==(const ClientIdentity &, const ClientIdentity &) = default;
};

/// One viewing session, keyed by its session id: what the table shows. Plain value; the truth is kept by
/// ConsumerRegistry, copies of it go to the store, to answers and to the desktop.
struct Consumer {
    QString id; ///< UUID without braces
    QString sessionId; ///< 1..256 characters
    QString channelId; ///< Channel::id; empty while only /Live spoke of it
    QString channelName;
    QString guideNumber;
    QString streamUrl; ///< redacted; never the provider's real URL
    ConsumerState state = ConsumerState::Idle;
    WallTime createdAt;
    SteadyTime begunAt; ///< the same on the clock that never jumps, for its age; not stored
    WallTime updatedAt; ///< last change of state or of what is known
    WallTime lastActivity; ///< last request, or last byte taken
    ClientIdentity client;
    std::optional<int> tuner; ///< 0-based, while it holds one
    qint64 bytesSent = 0; ///< to the client
    qint64 bitrate = 0; ///< bits per second now, to the client
    Saying problem; ///< why it is in Error, or why it buffers; redacted
    std::optional<EndReason> endReason{}; ///< why it is stopped or failed; none: it is not over
    int bufferings = 0; ///< times that the provider let it wait, tuning in not counted
    bool hasStream = false; ///< a viewer is open (or, when restored, was)
    Behind behind{}; ///< who watches, where a media server says it
    bool restored = false; ///< came back after a restart and nobody asked for it since

    friend bool operator==(const Consumer &, const Consumer &) = default;
};

/// The check-up watches, too, and says so by its session id: it is no viewer, and not counted as one.
inline constexpr char CheckupSession[] = "plexbridge-check-up-";
[[nodiscard]] bool isCheckup(const Consumer &consumer);

/// One step of a consumer's life, kept for session replay.
struct StateChange {
    QString consumerId;
    ConsumerState from = ConsumerState::Idle;
    ConsumerState to = ConsumerState::Idle;
    QString cause; ///< snake_case: "first_byte", "upstream_starved", "live_pause" ...
    WallTime at;
    friend bool operator==(const StateChange &, const StateChange &) = default;
};

/// A consumer that left the table, for the history.
struct EndedConsumer {
    Consumer consumer;
    EndReason reason = EndReason::ClientLeft;
    Saying detail; ///< why; redacted
    WallTime endedAt;
    std::optional<std::chrono::milliseconds> lasted = std::nullopt; ///< by the clock that never jumps
    /// As far as is known, and never negative: the wall clock may have been set between begin and end.
    [[nodiscard]] std::chrono::milliseconds duration() const;
    friend bool operator==(const EndedConsumer &, const EndedConsumer &) = default;
};

/// Counts by state; `active` by the rule of five minutes. Always derived by counting, never kept up and down.
struct ConsumerStatistics {
    int total = 0, active = 0, streaming = 0, buffering = 0, paused = 0, stopped = 0, error = 0, idle = 0;
    [[nodiscard]] int of(ConsumerState state) const;
    friend bool operator==(const ConsumerStatistics &, const ConsumerStatistics &) = default;
};

/// Which consumers a purge means. All given conditions must hold; with none given nothing is meant.
struct ConsumerFilter {
    QList<ConsumerState> states;
    QStringList sessionIds;
    bool stale = false; ///< no activity for ten minutes
    bool all = false;
    [[nodiscard]] bool isEmpty() const { return states.isEmpty() && sessionIds.isEmpty() && !stale && !all; }
};

/// What to read from the history: newest first.
struct HistoryQuery {
    std::optional<WallTime> from, to; ///< of the end
    QString channel; ///< guide number, channel id or name; empty: any
    int limit = 100; ///< 1..1000
    int offset = 0;
};
struct HistoryPage {
    QList<EndedConsumer> sessions;
    int total = 0; ///< that match, all pages together
    bool available = true; ///< false: the database could not be read
};
struct HistoryReplay {
    std::optional<EndedConsumer> session;
    QList<StateChange> changes; ///< in order
    bool available = true;
};

Q_DECLARE_METATYPE(Consumer)
Q_DECLARE_METATYPE(StateChange)
Q_DECLARE_METATYPE(EndedConsumer)
