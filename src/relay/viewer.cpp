// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/viewer.h"

#include <QScopedValueRollback>

Viewer::Viewer(const ViewerTerms &terms, QObject *parent)
    : QObject(parent)
    , m_id(terms.id)
    , m_request(terms.request)
    , m_channel(terms.channel)
    , m_clock(terms.clock)
    , m_limits(terms.limits)
{
}

void Viewer::begin(const RingBuffer &ring, const EntryPoint &entry)
{
    m_ring = &ring;
    {
        const QScopedValueRollback pumping(m_pumping, true); // a write may have us called back
        opened();
        jumpTo(entry);
    }
    pump();
}

void Viewer::pump()
{
    if (!m_ring || m_pumping || m_gone || !hasRoom())
        return;
    const QScopedValueRollback pumping(m_pumping, true);
    if (!catchUp())
        return;
    while (!m_gone && m_position < m_ring->end() && hasRoom()) {
        const QByteArray chunk = m_ring->from(m_position);
        m_position += chunk.size();
        write(m_splice.isOver() ? chunk : m_splice.marked(chunk));
    }
}

/// Skips what can't be made up for. False while there is no place to go on from.
bool Viewer::catchUp()
{
    if (!m_skippingFrom && m_ring->end() - m_position <= m_limits.viewerQueue
        && m_position >= m_ring->begin())
        return true;
    if (!m_skippingFrom)
        m_skippingFrom = m_position;
    const auto entry = m_ring->newestEntry();
    if (entry && entry->offset > *m_skippingFrom) {
        splice(entry->tables);
        jumpTo(*entry);
        return true;
    }
    // A stream without random access points can be joined nowhere better than here.
    const bool waitedLong = m_ring->end() - *m_skippingFrom > 2 * m_limits.viewerQueue;
    m_position = m_ring->end();
    if (waitedLong) {
        splice({});
    }
    return waitedLong;
}

void Viewer::splice(const QByteArray &tables)
{
    m_skippingFrom.reset();
    m_splice.begin(tables);
    ++m_faults.skips;
}

void Viewer::jumpTo(const EntryPoint &entry)
{
    m_position = entry.offset;
    write(m_splice.isOver() ? entry.tables : m_splice.marked(entry.tables));
}

void Viewer::noteSent(qint64 videoBytes, SteadyTime now)
{
    if (videoBytes <= 0)
        return;
    m_rate.add(videoBytes, now);
    if (std::exchange(m_played, true))
        return;
    emit noted(StreamEvent::FirstByte);
    if (m_starved)
        emit noted(StreamEvent::Starved);
}

void Viewer::setStarved(bool starved)
{
    if (std::exchange(m_starved, starved) != starved && m_played)
        emit noted(starved ? StreamEvent::Starved : StreamEvent::Flowing);
}

StreamProgress Viewer::progress() const
{
    return {m_id, m_rate.total(), m_rate.bitrate(m_clock.steady())};
}

StreamFaults Viewer::faults(const StreamFaults &channel) const
{
    StreamFaults all = channel;
    all -= m_faultsBefore;
    return all += m_faults;
}

void Viewer::clientGone()
{
    // Queued: the news may come in the middle of a write.
    if (!std::exchange(m_gone, true))
        QMetaObject::invokeMethod(this, &Viewer::left, Qt::QueuedConnection);
}
