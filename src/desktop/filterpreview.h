// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelfilter.h"
#include "core/lineupstate.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

/// What a filter lets in and leaves out, by places in the playlist.
struct SievedEntries {
    QList<int> passing;
    QList<int> leftOut;
    friend bool operator==(const SievedEntries &, const SievedEntries &) = default;
};

/// Tries a filter on a playlist's entries in the thread pool, when changes pause. Main thread; owned by the
/// filter's editor. A newer filter ends the trial of the one before; only the newest is told.
class FilterPreview : public QObject {
    Q_OBJECT
public:
    explicit FilterPreview(QObject *parent = nullptr);
    ~FilterPreview() override;

    void setEntries(const QList<PlaylistContent::Entry> &entries);
    void setFilter(const ChannelFilter &filter);
    void setDelay(std::chrono::milliseconds delay) { m_later.setInterval(delay); }
    [[nodiscard]] const QList<PlaylistContent::Entry> &entries() const { return m_entries; }

signals:
    void sieved(const SievedEntries &entries);

private:
    void start();

    QList<PlaylistContent::Entry> m_entries;
    ChannelFilter m_filter;
    QTimer m_later;
    QFutureWatcher<SievedEntries> m_trial;
};
