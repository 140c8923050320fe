// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/filterpreview.h"

#include <QPromise>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace {

/// An expression that takes long is asked to end after each entry.
void sieve(QPromise<SievedEntries> &promise, const QList<PlaylistContent::Entry> &entries,
           const ChannelFilter &filter)
{
    const ChannelSieve wanted(filter);
    SievedEntries result;
    for (int at = 0; at < entries.size(); ++at) {
        if (promise.isCanceled())
            return;
        (wanted.passes(entries.at(at).name, entries.at(at).group) ? result.passing : result.leftOut)
            .append(at);
    }
    promise.addResult(std::move(result));
}

} // namespace

FilterPreview::FilterPreview(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(200ms);
    connect(&m_later, &QTimer::timeout, this, &FilterPreview::start);
    connect(&m_trial, &QFutureWatcherBase::finished, this, [this] {
        if (!m_trial.isCanceled() && m_trial.future().resultCount() > 0)
            emit sieved(m_trial.result());
    });
}

FilterPreview::~FilterPreview()
{
    m_trial.cancel();
}

void FilterPreview::setEntries(const QList<PlaylistContent::Entry> &entries)
{
    m_entries = entries;
    start();
}

void FilterPreview::setFilter(const ChannelFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_trial.cancel();
    m_later.start();
}

void FilterPreview::start()
{
    m_later.stop();
    m_trial.cancel();
    m_trial.setFuture(QtConcurrent::run(sieve, m_entries, m_filter));
}
