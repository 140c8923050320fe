// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/consumerregistry.h"

#include "consumers/cleanuppolicy.h"
#include "consumers/identity.h"
#include "consumers/logging.h"
#include "core/logfields.h"
#include "core/redaction.h"
#include "core/said.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ConsumerEvent toConsumerEvent(LiveAction action)
{
    switch (action) {
    case LiveAction::Play:
        return ConsumerEvent::LivePlay;
    case LiveAction::Pause:
        return ConsumerEvent::LivePause;
    case LiveAction::Stop:
        return ConsumerEvent::LiveStop;
    }
    Q_UNREACHABLE();
}

bool isFailure(EndReason reason)
{
    return reason == EndReason::Refused || reason == EndReason::UpstreamLost || reason == EndReason::Stalled;
}

LogFields aboutOf(const Consumer &consumer)
{
    return {consumer.guideNumber, consumer.sessionId, consumer.client.address};
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ConsumerRegistry::ConsumerRegistry(const Clock &clock, int limit, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limit(std::max(1, limit))
{
}

const Consumer &ConsumerRegistry::touch(const QString &sessionId, const ClientIdentity &client)
{
    if (ConsumerEntry *entry = asked(sessionId))
        return live(*entry, ConsumerEvent::LiveTouch, client).consumer;
    return create(sessionId, client, ConsumerEvent::LiveTouch, ConsumerState::Streaming).consumer;
}

std::optional<Consumer> ConsumerRegistry::act(const QString &sessionId, LiveAction action,
                                              const ClientIdentity &client)
{
    const ConsumerEvent event = toConsumerEvent(action);
    if (ConsumerEntry *entry = asked(sessionId))
        return live(*entry, event, client).consumer;
    if (action == LiveAction::Stop)
        return std::nullopt;
    return create(sessionId, client, event, nextState(ConsumerState::Idle, event).next).consumer;
}

ConsumerEntry &ConsumerRegistry::live(ConsumerEntry &entry, ConsumerEvent event, const ClientIdentity &client)
{
    const std::optional<ConsumerState> bytesSay =
        entry.stream ? std::optional(entry.flow.state()) : std::nullopt;
    const Transition step = nextState(entry.consumer.state, event, bytesSay);
    if (step.outcome == Outcome::Fresh) {
        const QString sessionId = entry.consumer.sessionId;
        leave(entry, EndReason::Replaced);
        return create(sessionId, client, event, step.next);
    }
    bool news = noteAsked(entry, client);
    markActive(entry);
    if (event == ConsumerEvent::LiveStop) {
        halt(entry, toWord(event));
        return entry;
    }
    news |= move(entry, step.next, toWord(event));
    if (news)
        tell(entry, news, 0ms);
    else
        tellTouched(entry);
    return entry;
}

// Whose stream it is says more than who asks about it: with a stream the client stays.
bool ConsumerRegistry::noteAsked(ConsumerEntry &entry, const ClientIdentity &client)
{
    Consumer &consumer = entry.consumer;
    bool news = std::exchange(consumer.restored, false);
    if (entry.stream)
        return news;
    news |= std::exchange(consumer.hasStream, false);
    if (entry.awaitsStream || consumer.client == client)
        return news;
    const ClientIdentity kept = bounded(client);
    if (consumer.client == kept)
        return news;
    consumer.client = {m_table.shared(kept.address), m_table.shared(kept.userAgent)};
    return true;
}

ConsumerEntry &ConsumerRegistry::create(const QString &sessionId, const ClientIdentity &client,
                                        ConsumerEvent event, ConsumerState state)
{
    makeRoom();
    ++m_tally.begun;
    const ClientIdentity kept = bounded(client);
    Consumer consumer;
    consumer.id = freshId();
    consumer.sessionId = sessionId;
    consumer.createdAt = consumer.updatedAt = consumer.lastActivity = m_clock.wall();
    consumer.client = {m_table.shared(kept.address), m_table.shared(kept.userAgent)};
    consumer.begunAt = m_clock.steady();
    ConsumerEntry &entry = m_table.add(std::move(consumer));
    entry.activeAt = entry.consumer.begunAt;
    qCDebug(lcConsumers) << "consumer" << entry.consumer.id << "begins for session" << sessionId
                         << toWord(event);
    move(entry, state, toWord(event));
    if (event != ConsumerEvent::StreamBegun)
        tellChanged(entry);
    return entry;
}

void ConsumerRegistry::makeRoom()
{
    while (m_table.size() >= m_limit) {
        ConsumerEntry *entry = m_table.leastRecent();
        if (!entry)
            return; // All have a stream, and the tuners bound those.
        leave(*entry, EndReason::MadeRoom);
    }
}

const Consumer &ConsumerRegistry::beginStream(StreamId stream, const StreamBegin &begin)
{
    ConsumerEntry &entry = entryForStream(begin);
    const std::optional<StreamId> earlier = releaseStream(entry);
    openStream(entry, stream, begin);
    const LogScope about(aboutOf(entry.consumer));
    markActive(entry);
    move(entry, ConsumerState::Buffering, toWord(ConsumerEvent::StreamBegun));
    qCInfo(lcConsumers) << "consumer" << entry.consumer.id << "begins stream" << stream << "of channel"
                        << begin.guideNumber << "for" << begin.client.address;
    tell(entry, true, ProgressStoredEvery);
    if (earlier)
        emit streamToClose(*earlier, EndReason::Replaced);
    return entry.consumer;
}

ConsumerEntry &ConsumerRegistry::entryForStream(const StreamBegin &begin)
{
    const bool named = isValidSessionId(begin.sessionId);
    ConsumerEntry *entry = named ? asked(begin.sessionId) : adoptable(begin);
    if (!named && !entry) {
        if (ConsumerEntry *left = justLeft(begin)) {
            left->end.reset();
            return *left;
        }
    }
    const QString sessionId = entry ? entry->consumer.sessionId : named ? begin.sessionId : freshId();
    if (entry) {
        const bool zapped = entry->stream && entry->consumer.channelId != begin.channelId;
        if (!zapped && nextState(entry->consumer.state, ConsumerEvent::StreamBegun).outcome == Outcome::Taken)
            return *entry;
        leave(*entry, EndReason::Replaced);
    }
    return create(sessionId, begin.client, ConsumerEvent::StreamBegun, ConsumerState::Buffering);
}

/// Kodi opens a channel three times per tune: who comes back to it at once goes on with its session.
ConsumerEntry *ConsumerRegistry::justLeft(const StreamBegin &begin)
{
    const SteadyTime now = m_clock.steady();
    for (auto &[age, entry] : m_table.entries()) {
        if (entry.end && entry.end->reason == EndReason::ClientLeft
            && now - entry.end->steady <= ComesBackWithin && isSameViewer(entry.consumer, begin))
            return &entry;
    }
    return nullptr;
}

ConsumerEntry *ConsumerRegistry::adoptable(const StreamBegin &begin)
{
    if (m_awaiting == 0)
        return nullptr;
    if (m_clock.steady() - m_restoredAt > AdoptionWindow) {
        m_awaiting = 0;
        return nullptr;
    }
    for (auto &[age, entry] : m_table.entries()) {
        if (entry.awaitsStream && isSameViewer(entry.consumer, begin))
            return &entry;
    }
    return nullptr;
}

void ConsumerRegistry::openStream(ConsumerEntry &entry, StreamId stream, const StreamBegin &begin)
{
    const ClientIdentity kept = bounded(begin.client);
    Consumer &consumer = entry.consumer;
    consumer.channelId = m_table.shared(begin.channelId);
    consumer.channelName = m_table.shared(begin.channelName);
    consumer.guideNumber = m_table.shared(begin.guideNumber);
    consumer.streamUrl = m_table.shared(begin.streamUrl);
    consumer.client = {m_table.shared(kept.address), m_table.shared(kept.userAgent)};
    consumer.problem = {};
    consumer.endReason.reset();
    consumer.behind = {};
    consumer.hasStream = true;
    consumer.restored = false;
    entry.awaitsStream = false;
    entry.bytesBefore = consumer.bytesSent;
    entry.flow = {};
    m_table.attach(entry, stream);
}

void ConsumerRegistry::assignTuner(StreamId stream, int tuner)
{
    if (ConsumerEntry *entry = m_table.findStream(stream)) {
        entry->consumer.tuner = tuner;
        tell(*entry, true, ProgressStoredEvery);
    }
}

void ConsumerRegistry::noteBehind(StreamId stream, const Behind &behind)
{
    ConsumerEntry *entry = m_table.findStream(stream);
    if (!entry || entry->consumer.behind == behind)
        return;
    entry->consumer.behind = behind;
    tell(*entry, true, ProgressStoredEvery);
}

void ConsumerRegistry::noteStream(StreamId stream, StreamEvent event)
{
    ConsumerEntry *entry = m_table.findStream(stream);
    if (!entry)
        return;
    const ConsumerEvent what = ::toConsumerEvent(event);
    const bool bytesMoved = event != StreamEvent::Starved && event != StreamEvent::ClientStalled;
    if (bytesMoved)
        markActive(*entry);
    entry->flow.note(event);
    const ConsumerState next = nextState(entry->consumer.state, what, entry->flow.state()).next;
    const bool moved = move(*entry, next, toWord(what));
    if (moved) {
        entry->consumer.problem = next == ConsumerState::Buffering ? Said::ProviderSendsNothingAtAll : Said();
        entry->consumer.bufferings += next == ConsumerState::Buffering;
    }
    if (moved || bytesMoved)
        tell(*entry, moved, ProgressStoredEvery);
}

void ConsumerRegistry::noteProgress(const StreamProgress &progress)
{
    ConsumerEntry *entry = m_table.findStream(progress.stream);
    if (!entry)
        return;
    Consumer &consumer = entry->consumer;
    const qint64 bytesSent = entry->bytesBefore + progress.bytesSent;
    if (consumer.bytesSent == bytesSent && consumer.bitrate == progress.bitrate)
        return;
    if (bytesSent > consumer.bytesSent)
        markActive(*entry);
    consumer.bytesSent = bytesSent;
    consumer.bitrate = progress.bitrate;
    tell(*entry, false, ProgressStoredEvery);
}

void ConsumerRegistry::endStream(StreamId stream, EndReason reason, const Saying &detail)
{
    ConsumerEntry *entry = m_table.findStream(stream);
    if (!entry || reason == EndReason::ShuttingDown)
        return;
    const LogScope about(aboutOf(entry->consumer));
    const bool failed = isFailure(reason);
    const Saying shown = detail.withWords(redactedText);
    releaseStream(*entry);
    entry->consumer.problem = failed ? shown : Saying();
    markEnd(*entry, reason, shown);
    const ConsumerEvent event = failed ? ConsumerEvent::StreamFailed : ConsumerEvent::StreamEnded;
    move(*entry, nextState(entry->consumer.state, event).next, toWord(reason));
    qCInfo(lcConsumers) << "consumer" << entry->consumer.id << "ends stream" << stream << toWord(reason)
                        << shown;
    tell(*entry, true, ProgressStoredEvery);
}
