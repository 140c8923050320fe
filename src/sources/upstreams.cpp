// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/upstreams.h"

#include "sources/upstream.h"

#include <algorithm>

Upstreams::Upstreams(const Clock &clock)
    : m_clock(clock)
{
}

Upstream &Upstreams::make(const Channel &channel, PlaylistFormat playlist, qint64 hlsBitrate)
{
    Upstream *const upstream = makeUpstream(channel, m_clock, this, playlist, hlsBitrate);
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
