// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/standing.h"

#include "core/refreshplan.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Event ofKind(EventKind kind, const QString &about)
{
    Event event;
    event.kind = kind;
    event.about = about;
    event.isLasting = true;
    return event;
}

Event ofSource(EventKind kind, const QString &about, const QString &name, const Problem &problem)
{
    Event event = ofKind(kind, about);
    event.problem = problem;
    event.problem.subject = name;
    return event;
}

bool isFull(const QList<TunerStatus> &tuners)
{
    return std::ranges::all_of(tuners, [](const TunerStatus &tuner) { return tuner.stream.has_value(); });
}

QList<TunerHolder> holdersOf(const Situation &now)
{
    QList<TunerHolder> holders;
    for (const Consumer &viewer : now.viewers) {
        if (viewer.tuner)
            holders.append({viewer.sessionId, viewer.channelName, viewer.client});
    }
    return holders;
}

} // namespace

Standing::Standing(const StandingPatience &patience)
    : m_patience(patience)
{
}

QList<Event> Standing::conditions(const Situation &now)
{
    QList<Event> out;
    m_before = std::exchange(m_since, {});
    addViewers(out, now);
    addBackups(out, now);
    addTunersFull(out, now);
    addPlaylists(out, now);
    addDataUse(out, now);
    addGuides(out, now);
    addOurselves(out, now);
    return out;
}

std::chrono::milliseconds Standing::lasted(const QString &what, SteadyTime now)
{
    const SteadyTime since = m_before.value(what, now);
    m_since.insert(what, since);
    return now - since;
}

void Standing::addViewers(QList<Event> &out, const Situation &now)
{
    for (const Consumer &viewer : now.viewers) {
        if (viewer.state != ConsumerState::Buffering || !viewer.tuner
            || lasted(u"stuck "_s + viewer.id, now.steady) < m_patience.stuck)
            continue;
        Event event = ofKind(EventKind::ViewerStuck, viewer.id);
        event.consumerId = viewer.id;
        event.sessionId = viewer.sessionId;
        event.channelId = viewer.channelId;
        event.channelName = viewer.channelName;
        event.guideNumber = viewer.guideNumber;
        event.client = viewer.client;
        const auto upstream = std::ranges::find(now.upstreams, viewer.channelId, &UpstreamStatus::channelId);
        if (upstream != now.upstreams.end())
            event.problem = {ProblemCode::NoVideo, {}, upstream->problem};
        out.append(event);
    }
}

void Standing::addBackups(QList<Event> &out, const Situation &now) const
{
    for (const UpstreamStatus &upstream : now.upstreams) {
        if (upstream.source == 0 || upstream.viewers == 0 || !upstream.timeToFirstByte)
            continue;
        Event event = ofKind(EventKind::BackupTookOver, upstream.channelId);
        event.channelId = upstream.channelId;
        event.channelName = upstream.channelName;
        event.source = upstream.source;
        event.problem = {ProblemCode::UpstreamLost, {}, upstream.lastReopenReason};
        out.append(event);
    }
}

void Standing::addTunersFull(QList<Event> &out, const Situation &now)
{
    const bool isOver = !m_turnedAway || now.steady - m_turnedAway->at >= m_patience.turnedAway
        || (m_turnedAway->wereTunersFull && !isFull(now.tuners));
    if (isOver) {
        m_turnedAway.reset();
        return;
    }
    Event event = ofKind(EventKind::TunersFull, {});
    event.client = m_turnedAway->client;
    event.guideNumber = m_turnedAway->guideNumber;
    event.isProvidersLimit = !m_turnedAway->wereTunersFull;
    event.holders = holdersOf(now);
    out.append(event);
}

bool Standing::isStaleForLong(const QString &what, const Problem &problem, std::optional<WallTime> lastGood,
                              const Situation &now)
{
    if (!problem)
        return false;
    return lastGood ? isStale(lastGood, now.wall) : lasted(what, now.steady) >= m_patience.neverGood;
}

void Standing::addPlaylists(QList<Event> &out, const Situation &now)
{
    for (const PlaylistState &playlist : now.playlists) {
        if (!playlist.enabled)
            continue;
        if (isStaleForLong(u"playlist "_s + playlist.id, playlist.problem, playlist.lastGood, now))
            out.append(ofSource(EventKind::PlaylistStale, playlist.id, playlist.name, playlist.problem));
        if (!playlist.account || !playlist.account->expires)
            continue;
        const int days = daysLeft(*playlist.account->expires, now.wall);
        if (days >= ExpiryIsToldBefore)
            continue;
        Event event = ofSource(EventKind::AccountExpires, playlist.id, playlist.name, {});
        event.days = days;
        out.append(event);
    }
}

void Standing::addDataUse(QList<Event> &out, const Situation &now)
{
    for (const DataUse &use : now.dataUse) {
        const int percent = percentUsed(use);
        if (percent < DataIsToldFrom)
            continue;
        Event event = ofSource(EventKind::DataLimit, use.provider, use.name, {});
        event.percent = percent >= 100 ? 100 : DataIsToldFrom; // two steps are news, each percent is none
        out.append(event);
    }
}

void Standing::addGuides(QList<Event> &out, const Situation &now)
{
    for (const GuideSourceState &guide : now.guides) {
        if (isStaleForLong(u"guide "_s + guide.name, guide.problem, guide.lastGood, now))
            out.append(ofSource(EventKind::GuideStale, guide.name, guide.name, guide.problem));
    }
}

void Standing::addOurselves(QList<Event> &out, const Situation &now)
{
    // One that was damaged is told when another was begun, though all is well by then.
    const bool wasDamaged = now.store.persistent && now.store.problem.code == ProblemCode::DatabaseCorrupt;
    if (wasDamaged || (!now.store.persistent && lasted(u"database"_s, now.steady) >= m_patience.database)) {
        Event event = ofKind(EventKind::DatabaseTrouble, {});
        event.problem = now.store.problem;
        out.append(event);
    }
    if (now.discovery.problem.code == ProblemCode::DeviceIdTaken) {
        Event event = ofKind(EventKind::DeviceTwin, {});
        event.problem = now.discovery.problem;
        out.append(event);
    }
}
