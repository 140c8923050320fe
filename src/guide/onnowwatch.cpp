// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/onnowwatch.h"

#include "guide/programmetext.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace std::chrono;

namespace {

class Looking {
public:
    Looking(const GuideDocument &document, WallTime now, const OnNowTable &before)
        : m_document(document)
        , m_now(now)
        , m_before(before)
    {
    }

    void lookAt(const QString &channelId, const QList<Broadcast> &broadcasts)
    {
        auto it = std::upper_bound(broadcasts.begin(), broadcasts.end(), m_now,
                                   [](WallTime now, const Broadcast &one) { return now < one.stop; });
        if (it == broadcasts.end())
            return;
        const OnNow known = m_before.value(channelId);
        OnNow on;
        if (it->start <= m_now) {
            on.now = read(*it, known);
            changesAt(it->stop);
            ++it;
        } else {
            changesAt(it->start);
        }
        if (it != broadcasts.end())
            on.next = read(*it, known);
        m_state.table.insert(channelId, on);
    }
    [[nodiscard]] OnNowState take() { return std::move(m_state); }

private:
    [[nodiscard]] Programme read(const Broadcast &broadcast, const OnNow &known) const
    {
        for (const std::optional<Programme> &programme : {known.now, known.next}) {
            if (programme && programme->start == broadcast.start)
                return *programme;
        }
        return toProgramme(m_document, broadcast);
    }
    void changesAt(GuideTime time)
    {
        const WallTime change = time_point_cast<milliseconds>(time);
        m_state.nextChange = std::min(m_state.nextChange.value_or(change), change);
    }

    const GuideDocument &m_document;
    const WallTime m_now;
    const OnNowTable &m_before;
    OnNowState m_state;
};

} // namespace

OnNowState whatIsOn(const GuideDocument &document, WallTime now, const OnNowTable &before)
{
    Looking looking(document, now, before);
    for (auto it = document.index.cbegin(); it != document.index.cend(); ++it) {
        if (!it->placeholders)
            looking.lookAt(it.key(), it->broadcasts);
    }
    return looking.take();
}

OnNowWatch::OnNowWatch(const Clock &clock, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pool(pool)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OnNowWatch::look);
    connect(&m_reckoning, &QFutureWatcherBase::finished, this, &OnNowWatch::take);
}

OnNowWatch::~OnNowWatch() = default;

void OnNowWatch::follow(const std::shared_ptr<const GuideDocument> &document)
{
    m_document = document;
    m_sameDocument = false;
    if (m_reckoning.isRunning())
        m_again = true;
    else
        reckon();
}

void OnNowWatch::setLookPause(milliseconds longest)
{
    m_longest = longest;
    if (!m_reckoning.isRunning())
        plan();
}

void OnNowWatch::look()
{
    const WallTime now = m_clock.wall();
    if (now >= *m_state.nextChange || now < m_reckonedAt) // or the clock was set back
        reckon();
    else
        plan();
}

void OnNowWatch::reckon()
{
    m_timer.stop();
    m_reckonedAt = m_clock.wall();
    const OnNowTable before = std::exchange(m_sameDocument, true) ? m_state.table : OnNowTable();
    m_reckoning.setFuture(QtConcurrent::run(&m_pool, [document = m_document, now = m_reckonedAt, before] {
        return whatIsOn(*document, now, before);
    }));
}

void OnNowWatch::take()
{
    if (std::exchange(m_again, false)) {
        m_sameDocument = false;
        reckon();
        return;
    }
    OnNowState found = m_reckoning.result();
    m_state.nextChange = found.nextChange;
    const bool differs = found.table != m_state.table;
    m_state.table = std::move(found.table);
    plan();
    if (differs)
        emit changed();
}

void OnNowWatch::plan()
{
    if (!m_state.nextChange) {
        m_timer.stop();
        return;
    }
    const milliseconds pause = *m_state.nextChange - m_clock.wall();
    m_timer.start(std::clamp(pause, milliseconds(1), m_longest));
}
