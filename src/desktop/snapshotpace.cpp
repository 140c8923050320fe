// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/snapshotpace.h"

#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

constexpr int Part = 10; // of the time, at most
constexpr auto Painted = 20ms; // after that long it is on the screen
constexpr auto Between = 250ms; // what the engine lets pass between two by itself
constexpr milliseconds Longest = 3s;

/// What this thread has used of a processor: others may have kept it from going on.
nanoseconds used()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

} // namespace

SnapshotPace::SnapshotPace(std::function<void(const Snapshot &)> show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
{
}

milliseconds SnapshotPace::restAfter(nanoseconds cost)
{
    const auto rest = std::chrono::duration_cast<milliseconds>(cost * (Part - 1)) - Between;
    return std::clamp<milliseconds>(rest, 0ms, Longest);
}

void SnapshotPace::take(const Snapshot &snapshot)
{
    const nanoseconds begun = used();
    m_show(snapshot);
    QTimer::singleShot(Painted, this, [this, begun] {
        const milliseconds rest = restAfter(used() - begun);
        if (rest == 0ms)
            emit nextWanted();
        else
            QTimer::singleShot(rest, this, &SnapshotPace::nextWanted);
    });
}
