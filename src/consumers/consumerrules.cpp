// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of ConsumerRegistry: how consumers end, come back, are counted and told.
#include "consumers/cleanuppolicy.h"
#include "consumers/consumerregistry.h"
#include "consumers/logging.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

bool ConsumerRegistry::move(ConsumerEntry &entry, ConsumerState next, const QString &cause)
{
    const ConsumerState from = std::exchange(entry.consumer.state, next);
    if (from == next)
        return false;
    emit stateChanged({entry.consumer.id, from, next, cause, m_clock.wall()});
    return true;
}

void ConsumerRegistry::markActive(ConsumerEntry &entry)
{
    entry.consumer.lastActivity = m_clock.wall();
    entry.activeAt = m_clock.steady();
    m_table.markRecent(entry);
}

void ConsumerRegistry::markEnd(ConsumerEntry &entry, EndReason reason, const Saying &detail)
{
    entry.awaitsStream = false;
    if (entry.end)
        return;
    entry.end = EndMark{reason, detail, m_clock.wall(), m_clock.steady()};
    entry.consumer.endReason = reason;
}

std::optional<StreamId> ConsumerRegistry::releaseStream(ConsumerEntry &entry)
{
    const std::optional<StreamId> stream = entry.stream;
    m_table.detach(entry);
    entry.consumer.hasStream = false;
    entry.consumer.tuner.reset();
    entry.consumer.bitrate = 0;
    return stream;
}

void ConsumerRegistry::leave(ConsumerEntry &entry, EndReason reason)
{
    const EndMark mark =
        entry.end.value_or(EndMark{reason, entry.consumer.problem, m_clock.wall(), m_clock.steady()});
    const std::optional<StreamId> stream = releaseStream(entry);
    const EndReason shown = mark.reason; // a purge does not overwrite why it ended before
    const milliseconds lasted = mark.steady - entry.consumer.begunAt;
    const EndedConsumer gone{m_table.take(entry), shown, mark.detail, mark.at, lasted};
    qCDebug(lcConsumers) << "consumer" << gone.consumer.id << "left" << toWord(shown);
    m_tally.ended.add(shown);
    emit ended(gone);
    if (stream)
        emit streamToClose(*stream, reason);
}

void ConsumerRegistry::halt(ConsumerEntry &entry, const QString &cause)
{
    const std::optional<StreamId> stream = releaseStream(entry);
    if (!isOver(entry.consumer.state)) // why a failed one failed stays
        entry.consumer.problem = {};
    markEnd(entry, EndReason::Stopped);
    const bool moved = move(entry, nextState(entry.consumer.state, ConsumerEvent::LiveStop).next, cause);
    if (moved)
        tell(entry, true, ProgressStoredEvery);
    else
        tellTouched(entry);
    if (stream)
        emit streamToClose(*stream, EndReason::Stopped);
}

void ConsumerRegistry::tell(ConsumerEntry &entry, bool news, milliseconds storedEvery)
{
    if (news)
        entry.consumer.updatedAt = m_clock.wall();
    if (news || m_clock.steady() - entry.toldAt >= storedEvery) {
        tellChanged(entry);
        return;
    }
    entry.untold = true;
    tellProgress(entry);
}

// What else moved, and was not told yet, waits for its own time.
void ConsumerRegistry::tellTouched(ConsumerEntry &entry)
{
    emit touched(entry.consumer);
    tellProgress(entry);
}

void ConsumerRegistry::tellProgress(ConsumerEntry &entry)
{
    entry.revision = ++m_revision;
    emit progressed(entry.consumer);
}

void ConsumerRegistry::tellChanged(ConsumerEntry &entry)
{
    entry.untold = false;
    entry.toldAt = m_clock.steady();
    entry.revision = ++m_revision;
    emit changed(entry.consumer);
}

bool ConsumerRegistry::purge(const QString &sessionId)
{
    ConsumerEntry *entry = m_table.find(sessionId);
    if (!entry)
        return false;
    leave(*entry, EndReason::Purged);
    return true;
}

int ConsumerRegistry::purge(const ConsumerFilter &filter)
{
    const QList<ConsumerName> names = named(filter);
    for (const ConsumerName &name : names)
        purge(name);
    qCInfo(lcConsumers) << "purge removed" << names.size() << "consumers";
    return int(names.size());
}

bool ConsumerRegistry::purge(const ConsumerName &name)
{
    const Consumer *consumer = find(name.sessionId);
    return consumer && consumer->id == name.id && purge(name.sessionId);
}

QList<ConsumerName> ConsumerRegistry::named(const ConsumerFilter &filter) const
{
    if (filter.isEmpty())
        return {};
    const QSet<QString> wanted(filter.sessionIds.begin(), filter.sessionIds.end());
    QList<ConsumerName> names;
    for (const auto &[age, entry] : m_table.entries()) {
        if (matches(entry, filter) && (wanted.isEmpty() || wanted.contains(entry.consumer.sessionId)))
            names.append({entry.consumer.sessionId, entry.consumer.id});
    }
    return names;
}

bool ConsumerRegistry::matches(const ConsumerEntry &entry, const ConsumerFilter &filter) const
{
    return (filter.states.isEmpty() || filter.states.contains(entry.consumer.state))
        && (!filter.stale || isStale(idleFor(entry)));
}

int ConsumerRegistry::stop(const QStringList &sessionIds)
{
    int stopped = 0;
    for (const QString &sessionId : sessionIds) {
        ConsumerEntry *entry = m_table.find(sessionId);
        if (!entry || isOver(entry->consumer.state))
            continue;
        halt(*entry, u"stop_requested"_s);
        ++stopped;
    }
    return stopped;
}

int ConsumerRegistry::cleanUp(int most)
{
    ++m_tally.cleanups;
    QList<std::pair<QString, EndReason>> leaving;
    for (const auto &[age, entry] : m_table.entries()) {
        if (leaving.size() >= most)
            break;
        if (const std::optional<EndReason> reason = verdict(entry))
            leaving.emplaceBack(entry.consumer.sessionId, *reason);
    }
    int stale = 0;
    for (const auto &[sessionId, reason] : std::as_const(leaving)) {
        if (ConsumerEntry *entry = m_table.find(sessionId)) {
            stale += reason == EndReason::Stale;
            m_tally.cleaned.add(entry->end ? entry->end->reason : reason);
            leave(*entry, reason);
        }
    }
    if (!leaving.isEmpty())
        qCInfo(lcConsumers) << "cleanup removed" << leaving.size() << "consumers," << stale
                            << "of them stale," << m_table.size() << "stay";
    storeAll();
    return int(leaving.size());
}

std::optional<EndReason> ConsumerRegistry::verdict(const ConsumerEntry &entry) const
{
    CleanupCase known{entry.consumer.state, idleFor(entry), std::nullopt, milliseconds(0)};
    if (entry.end)
        known.overFor = m_clock.steady() - entry.end->steady;
    if (entry.awaitsStream && entry.consumer.restored)
        known.unadoptedFor = m_clock.steady() - m_restoredAt;
    return cleanupVerdict(known);
}

milliseconds ConsumerRegistry::idleFor(const ConsumerEntry &entry) const
{
    return m_clock.steady() - entry.activeAt;
}

void ConsumerRegistry::storeAll()
{
    for (auto &[age, entry] : m_table.entries()) {
        if (entry.untold)
            tellChanged(entry);
    }
}

void ConsumerRegistry::restore(const QList<Consumer> &consumers)
{
    m_restoredAt = m_clock.steady();
    const WallTime now = m_clock.wall();
    QList<Consumer> inOrder = consumers;
    std::ranges::stable_sort(inOrder, {}, &Consumer::createdAt);
    QList<ConsumerEntry *> added;
    for (Consumer &consumer : inOrder) {
        if (const ConsumerEntry *known = m_table.find(consumer.sessionId)) {
            if (known->consumer.id != consumer.id)
                emit ended({consumer, EndReason::Interrupted, consumer.problem, consumer.lastActivity});
            continue;
        }
        consumer.restored = true;
        consumer.begunAt = m_restoredAt - std::max(now - consumer.createdAt, milliseconds(0));
        ConsumerEntry &entry = m_table.add(std::move(consumer));
        entry.activeAt = entry.toldAt = m_restoredAt;
        entry.awaitsStream = entry.consumer.hasStream;
        m_awaiting += entry.awaitsStream;
        added += &entry;
    }
    std::ranges::stable_sort(added, {},
                             [](const ConsumerEntry *entry) { return entry->consumer.lastActivity; });
    for (ConsumerEntry *entry : std::as_const(added))
        m_table.markRecent(*entry);
    while (m_table.size() > m_limit && m_table.leastRecent())
        leave(*m_table.leastRecent(), EndReason::MadeRoom);
    for (auto &[age, entry] : m_table.entries()) {
        if (entry.consumer.restored)
            tellProgress(entry); // whoever looked before has not seen it
    }
    if (!added.isEmpty())
        qCInfo(lcConsumers) << "restored" << m_table.size() << "consumers of the last run";
}

ConsumerEntry *ConsumerRegistry::asked(const QString &sessionId)
{
    ConsumerEntry *const entry = m_table.find(sessionId);
    ++(entry ? m_tally.known : m_tally.unknown);
    return entry;
}

const Consumer *ConsumerRegistry::find(const QString &sessionId) const
{
    const ConsumerEntry *entry = m_table.find(sessionId);
    return entry ? &entry->consumer : nullptr;
}

const Consumer *ConsumerRegistry::findStream(StreamId stream) const
{
    const ConsumerEntry *entry = m_table.findStream(stream);
    return entry ? &entry->consumer : nullptr;
}

bool ConsumerRegistry::isActive(const Consumer &consumer) const
{
    const ConsumerEntry *entry = m_table.find(consumer.sessionId);
    return entry && entry->consumer.id == consumer.id && ::isActive(consumer.state, idleFor(*entry));
}

ConsumerStatistics ConsumerRegistry::statistics() const
{
    std::array<int, ConsumerStateCount> by{};
    ConsumerStatistics sums;
    const SteadyTime now = m_clock.steady();
    int checkups = 0;
    for (const auto &[age, entry] : m_table.entries()) {
        if (isCheckup(entry.consumer)) {
            ++checkups;
            continue;
        }
        ++by.at(size_t(entry.consumer.state));
        sums.active += ::isActive(entry.consumer.state, now - entry.activeAt);
    }
    sums.total = int(m_table.size()) - checkups;
    sums.idle = by[size_t(ConsumerState::Idle)];
    sums.streaming = by[size_t(ConsumerState::Streaming)];
    sums.buffering = by[size_t(ConsumerState::Buffering)];
    sums.paused = by[size_t(ConsumerState::Paused)];
    sums.stopped = by[size_t(ConsumerState::Stopped)];
    sums.error = by[size_t(ConsumerState::Error)];
    return sums;
}

QList<Consumer> ConsumerRegistry::list(const QList<ConsumerState> &states, int offset, int limit,
                                       int *matching) const
{
    QList<Consumer> page;
    int found = 0;
    const SteadyTime now = m_clock.steady();
    for (const auto &[age, entry] : m_table.entries()) {
        const ConsumerState state = entry.consumer.state;
        if (states.isEmpty() ? !::isActive(state, now - entry.activeAt) : !states.contains(state))
            continue;
        if (found >= offset && page.size() < limit)
            page += entry.consumer;
        ++found;
    }
    if (matching)
        *matching = found;
    return page;
}

QList<Consumer> ConsumerRegistry::running(qsizetype most, int *matching) const
{
    QList<Consumer> consumers;
    int found = 0;
    for (const auto &[age, entry] : m_table.entries()) {
        if (!entry.consumer.hasStream || entry.consumer.restored)
            continue;
        if (found++ < most)
            consumers += entry.consumer;
    }
    if (matching)
        *matching = found;
    return consumers;
}

QList<Consumer> ConsumerRegistry::changedSince(quint64 revision) const
{
    const auto isNews = [revision](const auto &numbered) {
        return numbered.second.revision > revision;
    };
    const ConsumerTable::Entries &entries = m_table.entries();
    QList<Consumer> consumers;
    consumers.reserve(std::ranges::count_if(entries, isNews));
    for (const auto &numbered : entries) {
        if (isNews(numbered))
            consumers += numbered.second.consumer;
    }
    return consumers;
}

QList<Consumer> ConsumerRegistry::all() const
{
    QList<Consumer> consumers;
    consumers.reserve(m_table.size());
    for (const auto &[age, entry] : m_table.entries())
        consumers += entry.consumer;
    return consumers;
}
