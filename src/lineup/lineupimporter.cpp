// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupimporter.h"

#include "lineup/contentreading.h"
#include "lineup/lineupimporterprivate.h"
#include "lineup/logging.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShareOfFetching = 80; // percent of progress()

} // namespace

LineupImporter::LineupImporter(const QString &cacheDirectory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, cacheDirectory, clock))
{
    connect(&d->alarm, &QTimer::timeout, this, &LineupImporter::refreshDue);
    connect(&d->saving, &QFutureWatcherBase::finished, this, [this] {
        d->memoryProblem = d->saving.result();
        if (d->memoryProblem)
            qCWarning(lineupLog, "lineup.json: not saved: %ls",
                      qUtf16Printable(d->memoryProblem.detail.english()));
        if (std::exchange(d->saveAgain, false))
            d->save();
    });
}

LineupImporter::~LineupImporter()
{
    d->cancel();
    qDeleteAll(findChildren<ContentReading *>());
    d->saving.disconnect(this);
    d->pool.waitForDone();
    if (d->saveAgain)
        (void)saveLineupMemory(QDir(d->directory).filePath(u"lineup.json"_s), d->memory);
}

void LineupImporter::setPlaylists(const QList<PlaylistConfig> &playlists, bool testCard)
{
    QList<PlaylistConfig> once;
    for (const PlaylistConfig &playlist : playlists) {
        if (!sourcesOf(once).contains(playlist.source))
            once.append(playlist);
    }
    if (d->playlists == once && d->testCard == testCard)
        return;
    d->cancel();
    d->assembled = false;
    QStringList used;
    for (const PlaylistConfig &playlist : std::as_const(once)) {
        if (playlist.enabled)
            used.append(playlist.source);
    }
    d->schedule.keepOnly(used);
    if (d->playlists != once)
        d->copiesTold = false;
    d->playlists = once;
    d->testCard = testCard;
    for (const PlaylistConfig &playlist : once) {
        if (playlist.enabled)
            continue;
        // Switched on again, it may have as few channels as it likes.
        const auto known = d->memory.playlists.find(playlistId(playlist.source));
        if (known != d->memory.playlists.end())
            known->channels = 0;
        d->lookedAt.remove(playlist.source);
    }
}

void LineupImporter::setLimits(const FetchLimits &limits)
{
    d->limits = limits;
}

void LineupImporter::setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    d->schedule.setPauses(GrowingPause(first, longest));
}

void LineupImporter::update()
{
    if (isRunning())
        return;
    const PlaylistCache cache(d->directory);
    QSet<QString> sources;
    for (const PlaylistConfig &playlist : std::as_const(d->playlists)) {
        const bool byItself = playlist.refreshInterval.count() > 0 || !cache.contains(playlist.source);
        const auto before = d->lookedAt.constFind(playlist.source);
        const bool isNew = before == d->lookedAt.cend() ? byItself : *before != Private::wayOf(playlist);
        const bool waits = d->isHeld(playlist) && cache.contains(playlist.source);
        if (playlist.enabled && isNew && !waits)
            sources.insert(playlist.source);
    }
    if (!sources.isEmpty() || !d->assembled)
        d->begin(sources);
}

void LineupImporter::refresh()
{
    if (!isRunning())
        d->begin(d->allSources());
    else if (d->round != d->allSources())
        d->refreshAgain = true;
}

void LineupImporter::refreshDue()
{
    if (isRunning())
        return;
    QSet<QString> sources;
    const WallTime now = d->clock.wall();
    for (const PlaylistConfig &playlist : std::as_const(d->playlists)) {
        const auto due = d->due(playlist);
        if (due && *due <= now)
            sources.insert(playlist.source);
    }
    if (sources.isEmpty())
        d->plan();
    else
        d->begin(sources);
}

void LineupImporter::abort()
{
    if (!isRunning())
        return;
    const WallTime now = d->clock.wall();
    for (const QString &source : std::exchange(d->round, {}))
        d->memory.playlists[playlistId(source)].lastTried = now;
    d->cancel();
    d->schedule.putOff(now); // what failed before has still to be fetched
    d->plan();
    emit aborted();
    emit statesChanged();
}

void LineupImporter::setHeld(bool held)
{
    if (std::exchange(d->held, held) == held)
        return;
    if (held)
        return d->plan();
    update();
    refreshDue();
}

void LineupImporter::setTunerFinder(TunerFinder finder)
{
    d->findTuner = std::move(finder);
}

void LineupImporter::hasten()
{
    d->schedule.hasten(d->clock.wall());
    refreshDue();
}

bool LineupImporter::isRunning() const
{
    return d->step != Private::Step::Idle;
}

bool LineupImporter::isRetryPlanned() const
{
    return !isRunning() && d->schedule.hasFailed();
}

int LineupImporter::progress() const
{
    if (d->step == Private::Step::Idle)
        return 100;
    if (d->step == Private::Step::Copies)
        return 0;
    if (d->step == Private::Step::Importing || d->fetches.isEmpty())
        return ShareOfFetching;
    int sum = 0;
    for (const PlaylistFetch *fetch : std::as_const(d->fetches))
        sum += fetch ? fetch->percent() : 100;
    return int(sum * ShareOfFetching / 100 / d->fetches.size());
}

QList<PlaylistState> LineupImporter::playlistStates() const
{
    QList<PlaylistState> states;
    for (const PlaylistConfig &playlist : std::as_const(d->playlists))
        states.append(d->stateOf(playlist));
    return states;
}

const QList<MissingChannel> &LineupImporter::missing() const
{
    return d->missing;
}

const LineupChanges &LineupImporter::changes() const
{
    return d->changes;
}

void LineupImporter::forgetMissing(const QStringList &channelIds)
{
    QStringList gone;
    for (const QString &id : channelIds) {
        const auto known = d->memory.channels.constFind(id);
        if (known == d->memory.channels.cend() || !known->missingSince)
            continue;
        d->memory.channels.erase(known);
        d->memory.marks.forget(id);
        gone.append(id);
    }
    if (gone.isEmpty())
        return;
    if (d->task)
        d->forgottenMeanwhile += gone;
    const QSet<QString> set(gone.begin(), gone.end());
    d->missing.removeIf([&set](const MissingChannel &channel) { return set.contains(channel.id); });
    d->save();
    emit forgotten(gone);
    emit statesChanged();
}

void LineupImporter::readContent(const PlaylistConfig &playlist, QObject *context,
                                 std::function<void(const PlaylistContent &)> answer)
{
    auto *reading = new ContentReading(playlist, d->directory, d->pool, this);
    connect(context, &QObject::destroyed, reading, &QObject::deleteLater);
    connect(reading, &ContentReading::answered, context, std::move(answer));
    reading->begin(d->downloads, d->limits, d->findTuner);
}

const LineupMarks &LineupImporter::marks() const
{
    return d->memory.marks;
}

void LineupImporter::rememberMarks(const LineupMarks &marks)
{
    if (d->memory.marks == marks)
        return;
    d->memory.marks = marks;
    d->save();
}

const Problem &LineupImporter::memoryProblem() const
{
    return d->memoryProblem;
}
