// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Relay tells of each of its tuners.
#include "relay/feedroster.h"
#include "relay/relay.h"
#include "relay/viewer.h"

#include <algorithm>

QList<TunerStatus> Relay::tuners() const
{
    const QList<int> taken = takenTuners();
    const auto highest = std::max_element(taken.begin(), taken.end());
    QList<TunerStatus> rows(std::max(m_tuners.count(), highest == taken.end() ? 0 : *highest + 1));
    for (int i = 0; i < rows.size(); ++i)
        rows[i].number = i;
    for (const int tuner : m_tuners.reserved()) {
        const auto channel = m_lookup(m_tuners.channel(tuner));
        rows[tuner].guideNumber = channel ? channel->guideNumber : QString();
        rows[tuner].channelName = channel ? channel->name : QString();
        rows[tuner].clientAddress = m_tuners.owner(tuner);
    }
    for (const Viewer *viewer : m_viewers) {
        if (!viewer->tuner())
            continue;
        TunerStatus &row = rows[*viewer->tuner()];
        row.stream = viewer->id();
        row.guideNumber = viewer->channel().guideNumber;
        row.channelName = viewer->channel().name;
        row.clientAddress = viewer->request().client.address;
        row.bitrate = viewer->progress().bitrate;
    }
    return rows;
}

QHash<int, TunedUpstream> Relay::tunedUpstreams() const
{
    const QHash<QString, int> qualities = m_feeds->signalQualities();
    const QList<UpstreamStatus> statuses = m_feeds->statuses();
    QHash<int, TunedUpstream> tuned;
    for (const Viewer *viewer : m_viewers) {
        const auto status = std::find_if(statuses.begin(), statuses.end(), [viewer](const auto &one) {
            return one.channelId == viewer->channel().id;
        });
        if (viewer->tuner() && status != statuses.end())
            tuned.insert(*viewer->tuner(), {*status, qualities.value(status->channelId)});
    }
    return tuned;
}
