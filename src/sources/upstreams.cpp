// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/upstreams.h"

#include "sources/upstream.h"

#include <algorithm>

namespace {

constexpr std::chrono::seconds Moments{10};

} // namespace

Upstreams::Upstreams(const Clock &clock)
    : m_clock(clock)
{
}

Upstream &Upstreams::make(const Channel &channel, PlaylistFormat playlist, qint64 hlsBitrate,
                          const HlsChoice &choice)
{
    Upstream *const upstream = makeUpstream(channel, m_clock, this, playlist, hlsBitrate, choice);
    connect(upstream, &Upstream::closed, this, [this, upstream] {
        if (upstream->hasDelivered())
            m_lastClosed.insert(upstream->playlistId(), m_clock.steady());
    });
    connect(upstream, &Upstream::packetsArrived, this, [this, upstream](const QByteArray &packets) {
        m_received[upstream->playlistId()] += packets.size();
    });
    // Queued: whoever closes it is not done yet.
    connect(upstream, &Upstream::closed, this, &Upstreams::oneClosed, Qt::QueuedConnection);
    return *upstream;
}

int Upstreams::closing(const QString &playlistId) const
{
    const QList<Upstream *> all = findChildren<Upstream *>(Qt::FindDirectChildrenOnly);
    return int(std::count_if(all.begin(), all.end(), [&](const Upstream *upstream) {
        return upstream->isClosing() && !upstream->isClosed() && upstream->playlistId() == playlistId;
    }));
}

bool Upstreams::hasJustClosed(const QString &playlistId) const
{
    const auto last = m_lastClosed.constFind(playlistId);
    return closing(playlistId) > 0 || (last != m_lastClosed.cend() && m_clock.steady() - *last < Moments);
}
