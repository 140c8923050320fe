// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refreshplan.h"
#include "engine/engineparts.h"
#include "engine/logging.h"

#include <algorithm>

// What is told to people, and the pause that they can order.

void EngineParts::joinEvents()
{
    connect(&m_events, &EventWatch::told, this, [this](const EventNews &news) {
        if (m_front)
            m_front->tellEvent(news.event);
        m_feed.noteElsewhere();
    });
    connect(&m_store, &Store::healthChanged, &m_events, &EventWatch::lookSoon);
    connect(&m_importer, &LineupImporter::statesChanged, &m_events, &EventWatch::lookSoon);
    connect(&m_guide, &Guide::summaryChanged, &m_events, &EventWatch::lookSoon);
    connect(&m_importer, &LineupImporter::statesChanged, &m_heap, &HeapTrim::noteWork);
    connect(&m_guide, &Guide::summaryChanged, &m_heap, &HeapTrim::noteWork);
    m_pauseEnd.setSingleShot(true);
    connect(&m_pauseEnd, &QTimer::timeout, this, [this] { pause(m_pausedUntil); });
}

void EngineParts::noteForEvents(StreamId stream, StreamEvent event)
{
    if (event != StreamEvent::FirstByte)
        return;
    const Consumer *const consumer = m_registry.findStream(stream);
    if (consumer && !isCheckup(*consumer))
        m_events.noteBegan(*consumer);
}

void EngineParts::noteRefusal(StreamRefusal refusal, const StreamRequest &request)
{
    if (refusal == StreamRefusal::AllTunersInUse && !m_relay.isPaused()
        && !m_relay.blocked().contains(request.client.address)
        && !request.sessionId.startsWith(QLatin1StringView(CheckupSession))) {
        const QList<TunerStatus> tuners = m_relay.tuners();
        m_events.noteTurnedAway(
            request.client, request.guideNumber,
            std::ranges::all_of(tuners, [](const TunerStatus &tuner) { return tuner.stream.has_value(); }));
    }
    m_feed.noteElsewhere();
}

void EngineParts::fillSituation(Situation &situation) const
{
    situation.store = m_store.health();
    situation.discovery = discoveryHealth();
    situation.playlists = m_importer.playlistStates();
    situation.dataUse = dataUse();
    situation.guides = m_guide.summary().sources;
    situation.upstreams = m_relay.upstreams();
    situation.tuners = m_relay.tuners();
    for (const StreamProgress &stream : m_relay.progress()) {
        const Consumer *const consumer = m_registry.findStream(stream.stream);
        if (consumer && !isCheckup(*consumer))
            situation.viewers.append(*consumer);
    }
}

void EngineParts::pause(std::optional<WallTime> until)
{
    const WallTime now = m_clock.wall();
    if (until && *until <= now)
        until.reset();
    const bool isNews = until.has_value() != m_pausedUntil.has_value();
    m_pausedUntil = until;
    m_relay.setPaused(until.has_value());
    if (until && *until != WallTime::max())
        m_pauseEnd.start(sleepUntil(*until, now));
    else
        m_pauseEnd.stop();
    if (isNews)
        qCInfo(lcEngine) << (until ? "paused: new viewers are refused" : "resumed: new viewers are let in");
    m_feed.noteElsewhere();
}
