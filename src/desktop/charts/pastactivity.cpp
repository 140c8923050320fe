// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/pastactivity.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <algorithm>

using namespace std::chrono;

namespace {

bool isFailure(EndReason reason)
{
    return reason == EndReason::Refused || reason == EndReason::UpstreamLost || reason == EndReason::Stalled;
}

void add(PastActivity::Share &share, const EndedConsumer &session, milliseconds watched)
{
    ++share.sessions;
    share.failures += isFailure(session.reason);
    share.watched += watched;
    share.bytes += session.consumer.bytesSent;
}

QList<PastActivity::Share> longest(const QHash<QString, PastActivity::Share> &shares)
{
    QList<PastActivity::Share> sorted = shares.values();
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.watched != b.watched ? a.watched > b.watched : a.name < b.name;
    });
    return sorted.mid(0, PastActivity::Tops);
}

/// Adds a session's time to the hours of the week that it fills.
void addHours(PastActivity &past, WallTime begin, WallTime end)
{
    while (begin < end) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toEpochMs(begin)).toLocalTime();
        const auto left = hours(1) - minutes(local.time().minute()) - seconds(local.time().second())
            - milliseconds(local.time().msec());
        const WallTime next = std::min(end, begin + left);
        past.hours.at(size_t(local.date().dayOfWeek() - 1)).at(size_t(local.time().hour())) +=
            duration<double, std::ratio<3600>>(next - begin).count();
        begin = next;
    }
}

/// Most at once in each part: the parts where a session begins and ends, and those between.
void addHighest(PastActivity &past, const QMap<WallTime, int> &steps)
{
    int now = 0, part = 0;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        while (part < PastActivity::Parts && past.partBegin(part + 1) <= step.key())
            past.highest.at(size_t(part)) = std::max(past.highest.at(size_t(part)), now), ++part;
        if (part < PastActivity::Parts)
            past.highest.at(size_t(part)) = std::max({past.highest.at(size_t(part)), now, now + *step});
        now += *step;
    }
    for (; part < PastActivity::Parts; ++part)
        past.highest.at(size_t(part)) = std::max(past.highest.at(size_t(part)), now);
}

} // namespace

PastActivity PastActivity::of(const QList<EndedConsumer> &sessions, WallTime from, WallTime to,
                              const std::function<QString(const Consumer &)> &clientName)
{
    PastActivity past;
    past.from = from;
    past.to = to;
    QHash<QString, Share> channels, clients;
    QMap<WallTime, int> steps;
    for (const EndedConsumer &session : sessions) {
        const WallTime begin = std::max(from, session.endedAt - session.duration());
        const WallTime end = std::min(to, session.endedAt);
        if (end <= begin || isCheckup(session.consumer))
            continue;
        ++steps[begin];
        --steps[end];
        addHours(past, begin, end);
        const milliseconds watched = end - begin;
        add(past.all, session, watched);
        for (const auto &[shares, name] : {std::pair(&channels, session.consumer.channelName),
                                           std::pair(&clients, clientName(session.consumer))}) {
            Share &share = (*shares)[name];
            share.name = name;
            add(share, session, watched);
        }
    }
    addHighest(past, steps);
    past.channels = longest(channels);
    past.clients = longest(clients);
    return past;
}
