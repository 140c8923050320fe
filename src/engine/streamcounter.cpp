// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/streamcounter.h"

#include "relay/relay.h"

#include <algorithm>

StreamCounter::StreamCounter(const Clock &clock, const Relay &relay, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&relay, &Relay::streamBegan, this, [this](StreamId stream) {
        ++m_tally.begun;
        m_begun.insert(stream, m_clock.steady());
    });
    connect(&relay, &Relay::streamNoted, this, &StreamCounter::note);
    connect(&relay, &Relay::streamSummed, this,
            [this](const StreamProgress &sum) { m_tally.bytesSent += sum.bytesSent; });
    connect(&relay, &Relay::streamEnded, this, [this](StreamId stream, EndReason reason) {
        m_tally.ended.add(reason);
        m_begun.remove(stream);
    });
    connect(&relay, &Relay::streamRefused, this, &StreamCounter::noteRefusal);
}

void StreamCounter::note(StreamId stream, StreamEvent event)
{
    if (event != StreamEvent::FirstByte)
        return;
    if (const auto begun = m_begun.constFind(stream); begun != m_begun.cend()) {
        m_tally.firstByte.add(m_clock.steady() - *begun);
        m_begun.erase(begun);
    }
}

void StreamCounter::noteRefusal(StreamRefusal refusal)
{
    const auto *const at = std::find(StreamRefusals.begin(), StreamRefusals.end(), refusal);
    if (at != StreamRefusals.end())
        ++m_tally.refused.at(size_t(at - StreamRefusals.begin()));
}
