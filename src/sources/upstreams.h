// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "sources/playlistformat.h"

#include <QHash>

#include <QObject>

class Upstream;

/// All connections to providers, also those that are given up but not yet closed. Engine thread, owned by
/// FeedRoster; the only parent an upstream has. Counts nothing up or down: it looks at what there is.
class Upstreams final : public QObject {
    Q_OBJECT
public:
    explicit Upstreams(const Clock &clock);

    [[nodiscard]] Upstream &make(const Channel &channel, PlaylistFormat playlist, qint64 hlsBitrate,
                                 const HlsChoice &choice = {});
    /// Of this playlist's provider, those that it still counts though nobody uses them.
    [[nodiscard]] int closing(const QString &playlistId) const;

    /// Whether a connection to this playlist's provider that gave video was closed moments ago, or is about
    /// to be: some providers still count it.
    [[nodiscard]] bool hasJustClosed(const QString &playlistId) const;

    /// Bytes of video that came since the start, by provider (StreamSource::countsAgainst).
    [[nodiscard]] const QHash<QString, qint64> &received() const { return m_received; }

signals:
    void oneClosed();

private:
    const Clock &m_clock;
    QHash<QString, qint64> m_received;
    QHash<QString, SteadyTime> m_lastClosed; ///< by playlist: one that gave video
};
