// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/stream.h"

#include <optional>

/// Everything that can happen to a consumer: what `/Live` asks for, and what its stream does.
enum class ConsumerEvent : quint8 {
    LiveTouch,
    LivePlay,
    LivePause,
    LiveStop,
    StreamBegun, ///< a request for video of this session came in
    FirstByte,
    Starved,
    Flowing,
    ClientStalled,
    ClientResumed,
    StreamEnded, ///< as it should: left, stopped, duration reached
    StreamFailed, ///< refused, lost, stalled for good
};
inline constexpr int ConsumerEventCount = 12;

/// What an event does to a consumer.
enum class Outcome : quint8 {
    Taken, ///< it is now in `next` (which may be where it was)
    Ignored, ///< it does not concern a consumer in this state; nothing changes
    Fresh, ///< this one is over: a fresh consumer of the same session begins in `next`
};

struct Transition {
    Outcome outcome = Outcome::Ignored;
    ConsumerState next = ConsumerState::Idle;
    friend bool operator==(const Transition &, const Transition &) = default;
};

/// What an open stream's bytes do, from all it told so far: a client that takes nothing and an upstream that
/// gives nothing come and go independently of each other. Plain value.
struct StreamFlow {
    bool begun = false; ///< the client had its first byte
    bool starved = false;
    bool stalled = false;

    void note(StreamEvent event);
    /// Paused while the client takes nothing, else Buffering while it waits for the upstream, else Streaming.
    [[nodiscard]] ConsumerState state() const;
};

/// The state table: every pair of state and event decided. Pure. `bytesSay` is the StreamFlow::state of the
/// open stream (after the event), none without an open stream: what the stream tells, and play, lead to where
/// the bytes are, so that play takes back a said pause but does not make a waiting or stalled stream flow. A
/// said pause lasts until play or resume, or until the stream tells of a change.
[[nodiscard]] Transition nextState(ConsumerState state, ConsumerEvent event,
                                   std::optional<ConsumerState> bytesSay = std::nullopt);

[[nodiscard]] ConsumerEvent toConsumerEvent(StreamEvent event);
/// The word kept as StateChange::cause ("first_byte", "live_pause").
[[nodiscard]] QString toWord(ConsumerEvent event);
