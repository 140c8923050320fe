// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/revisions.h"

#include "consumers/consumerregistry.h"
#include "guide/guide.h"
#include "lineup/lineup.h"

#include <QHashFunctions>

Revisions::Revisions(const HttpParts &parts, QObject *parent)
    : QObject(parent)
    , m_clock(parts.clock)
{
    connect(&parts.lineup, &Lineup::changed, this, [this] { ++m_lineup; });
    const auto guideChanged = [this] {
        ++m_guide;
    };
    connect(&parts.guide, &Guide::rebuilt, this, guideChanged);
    connect(&parts.guide, &Guide::summaryChanged, this, guideChanged);
    connect(&parts.guide, &Guide::onNowChanged, this, guideChanged);
    const auto consumersChanged = [this] {
        ++m_consumers;
    };
    connect(&parts.registry, &ConsumerRegistry::changed, this, consumersChanged);
    connect(&parts.registry, &ConsumerRegistry::progressed, this, consumersChanged);
    connect(&parts.registry, &ConsumerRegistry::ended, this, consumersChanged);
}

qint64 Revisions::second() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock.steady()).time_since_epoch().count();
}

quint64 Revisions::lineupNow() const
{
    return qHashMulti(0, m_lineup, second());
}

quint64 Revisions::channelsNow() const
{
    return qHashMulti(0, m_lineup, m_guide, second());
}

quint64 Revisions::consumersNow() const
{
    return qHashMulti(0, m_consumers, second());
}
