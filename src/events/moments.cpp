// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/moments.h"

#include "core/said.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Event of(const Consumer &consumer, EventKind kind)
{
    Event event;
    event.kind = kind;
    event.consumerId = consumer.id;
    event.sessionId = consumer.sessionId;
    event.channelId = consumer.channelId;
    event.channelName = consumer.channelName;
    event.guideNumber = consumer.guideNumber;
    event.client = consumer.client;
    return event;
}

/// Behind what the client was told.
Saying reasonIn(const Saying &detail)
{
    return detail.code == Said::OfNamed ? detail.arguments.value(1) : Saying();
}

ProblemCode codeOf(EndReason reason, std::optional<StreamRefusal> refusal)
{
    if (reason == EndReason::UpstreamLost)
        return ProblemCode::UpstreamLost;
    if (refusal == StreamRefusal::TuneFailed)
        return ProblemCode::UpstreamRefused;
    return ProblemCode::NoVideo;
}

} // namespace

namespace moments {

Event began(const Consumer &consumer)
{
    Event event = of(consumer, EventKind::ViewerBegan);
    event.about = consumer.client.address + u' ' + consumer.client.userAgent;
    return event;
}

Event newClient(const Consumer &consumer)
{
    Event event = of(consumer, EventKind::NewClient);
    event.about = consumer.client.address + u' ' + consumer.client.userAgent;
    return event;
}

std::optional<StreamRefusal> refusalIn(const Saying &detail)
{
    const int number = detail.english().left(3).toInt();
    const auto known = std::ranges::find(StreamRefusals, StreamRefusal(number));
    return known == StreamRefusals.end() ? std::nullopt : std::optional(*known);
}

std::optional<Event> failed(const Consumer &consumer, EndReason reason, const Saying &detail)
{
    if (reason != EndReason::Refused && reason != EndReason::UpstreamLost && reason != EndReason::Stalled)
        return std::nullopt;
    Event event = of(consumer, EventKind::ViewerFailed);
    event.reason = reason;
    if (reason == EndReason::Refused)
        event.refusal = refusalIn(detail);
    if (event.refusal == StreamRefusal::AllTunersInUse || event.refusal == StreamRefusal::TunerInUse)
        return std::nullopt;
    event.problem.code = codeOf(reason, event.refusal);
    event.problem.detail = event.refusal ? reasonIn(detail) : detail;
    event.about = consumer.channelId + u' ' + consumer.client.address;
    return event;
}

} // namespace moments
