// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/statetable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr Transition to(ConsumerState next)
{
    return {Outcome::Taken, next};
}
constexpr Transition fresh(ConsumerState next)
{
    return {Outcome::Fresh, next};
}

constexpr Transition Stream = to(ConsumerState::Streaming);
constexpr Transition Buffer = to(ConsumerState::Buffering);
constexpr Transition Pause = to(ConsumerState::Paused);
constexpr Transition Stop = to(ConsumerState::Stopped);
constexpr Transition Fail = to(ConsumerState::Error);
constexpr Transition FreshStream = fresh(ConsumerState::Streaming);
constexpr Transition FreshBuffer = fresh(ConsumerState::Buffering);
constexpr Transition FreshPause = fresh(ConsumerState::Paused);
constexpr Transition None{};

using Row = std::array<Transition, ConsumerEventCount>;

// A client that takes bytes again while the upstream is starved empties its queue: it still waits, hence
// ClientResumed does not end Buffering. What a closing stream says after its consumer is over is ignored.
// clang-format off
constexpr std::array<Row, ConsumerStateCount> table{{
    //            LiveTouch    LivePlay     LivePause   LiveStop StreamBegun  FirstByte Starved Flowing ClientStalled ClientResumed StreamEnded StreamFailed
    /* Idle */ {{ Stream,      Stream,      Pause,      Stop,    Buffer,      Stream,   Buffer, Stream, Pause,        Stream,       Stop,       Fail }},
    /* Strm */ {{ Stream,      Stream,      Pause,      Stop,    Buffer,      Stream,   Buffer, Stream, Pause,        Stream,       Stop,       Fail }},
    /* Buff */ {{ Buffer,      Stream,      Pause,      Stop,    Buffer,      Stream,   Buffer, Stream, Pause,        Buffer,       Stop,       Fail }},
    /* Paus */ {{ Pause,       Stream,      Pause,      Stop,    Buffer,      Stream,   Buffer, Stream, Pause,        Stream,       Stop,       Fail }},
    /* Stop */ {{ FreshStream, FreshStream, FreshPause, Stop,    FreshBuffer, None,     None,   None,   None,         None,         None,       None }},
    /* Err  */ {{ FreshStream, FreshStream, FreshPause, Stop,    FreshBuffer, None,     None,   None,   None,         None,         None,       None }},
}};
// clang-format on

bool asksTheBytes(ConsumerEvent event)
{
    return event == ConsumerEvent::LivePlay
        || (event >= ConsumerEvent::FirstByte && event <= ConsumerEvent::ClientResumed);
}

} // namespace

void StreamFlow::note(StreamEvent event)
{
    switch (event) {
    case StreamEvent::FirstByte:
        begun = true;
        break;
    case StreamEvent::Starved:
    case StreamEvent::Flowing:
        starved = event == StreamEvent::Starved;
        break;
    case StreamEvent::ClientStalled:
    case StreamEvent::ClientResumed:
        stalled = event == StreamEvent::ClientStalled;
        break;
    }
}

ConsumerState StreamFlow::state() const
{
    if (stalled)
        return ConsumerState::Paused;
    return begun && !starved ? ConsumerState::Streaming : ConsumerState::Buffering;
}

Transition nextState(ConsumerState state, ConsumerEvent event, std::optional<ConsumerState> bytesSay)
{
    Transition step = table.at(size_t(state)).at(size_t(event));
    if (step.outcome == Outcome::Ignored)
        step.next = state;
    else if (step.outcome == Outcome::Taken && bytesSay && asksTheBytes(event))
        step.next = *bytesSay;
    return step;
}

ConsumerEvent toConsumerEvent(StreamEvent event)
{
    switch (event) {
    case StreamEvent::FirstByte:
        return ConsumerEvent::FirstByte;
    case StreamEvent::Starved:
        return ConsumerEvent::Starved;
    case StreamEvent::Flowing:
        return ConsumerEvent::Flowing;
    case StreamEvent::ClientStalled:
        return ConsumerEvent::ClientStalled;
    case StreamEvent::ClientResumed:
        return ConsumerEvent::ClientResumed;
    }
    Q_UNREACHABLE();
}

QString toWord(ConsumerEvent event)
{
    // Literals, which cost no memory however many changes wait to be stored.
    static const std::array<QString, ConsumerEventCount> words{
        u"live_touch"_s,     u"live_play"_s,      u"live_pause"_s,       u"live_stop"_s,
        u"stream_begun"_s,   u"first_byte"_s,     u"upstream_starved"_s, u"upstream_flowing"_s,
        u"client_stalled"_s, u"client_resumed"_s, u"stream_ended"_s,     u"stream_failed"_s};
    return words.at(size_t(event));
}
