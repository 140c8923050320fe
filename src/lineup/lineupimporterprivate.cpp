// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupimporterprivate.h"

#include "core/costfree.h"
#include "core/letgo.h"
#include "lineup/logging.h"
#include "lineup/m3uparser.h"
#include "lineup/privatefile.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MaxToldProblems = 20; // in the log; as many damaged lines

void removeLeftPreviews(const QString &folder)
{
    QDir directory(folder);
    for (const QString &name : directory.entryList({u"preview-*"_s}, QDir::Files))
        directory.remove(name);
}

} // namespace

LineupImporter::Private::Private(LineupImporter &importer, const QString &folder, const Clock &theClock)
    : q(importer)
    , directory(folder)
    , clock(theClock)
{
    pool.setMaxThreadCount(1);
    alarm.setSingleShot(true);
    removeLeftPreviews(folder);
    Result<LineupMemory> loaded = loadLineupMemory(QDir(folder).filePath(u"lineup.json"_s));
    if (loaded)
        memory = std::move(loaded).value();
    else
        memoryProblem = loaded.problem();
}

QString LineupImporter::Private::wayOf(const PlaylistConfig &playlist)
{
    const WayOut &way = playlist.way;
    return QStringList{playlist.userAgent,
                       playlist.acceptBadCertificate ? u"any"_s : QString(),
                       playlist.referrer,
                       playlist.headers.join(u'\n'),
                       way.proxy,
                       way.interface,
                       way.mayReachHouse ? u"house"_s : QString()}
        .join(u'\n');
}

void LineupImporter::Private::begin(const QSet<QString> &sources)
{
    alarm.stop();
    round = sources;
    const PlaylistCache cache(directory);
    const bool copies =
        std::any_of(playlists.cbegin(), playlists.cend(), [this, &cache](const PlaylistConfig &playlist) {
            return isToFetch(playlist) && cache.contains(playlist.source);
        });
    if (!makePrivateFolder(directory))
        qCWarning(lineupLog, "lineup: the folder of the copies can't be made");
    emit q.started();
    if (!std::exchange(copiesTold, true) && copies)
        startTask(true);
    else
        fetchAll();
}

bool LineupImporter::Private::isToFetch(const PlaylistConfig &playlist) const
{
    return playlist.enabled && round.contains(playlist.source) && isRemoteSource(playlist.source);
}

void LineupImporter::Private::fetchAll()
{
    step = Step::Fetching;
    fetched = nothingTried();
    fetches = QList<PlaylistFetch *>(playlists.size(), nullptr);
    waiting = 0;
    for (qsizetype index = 0; index < playlists.size(); ++index) {
        const PlaylistConfig &playlist = playlists.at(index);
        if (!playlist.enabled || !round.contains(playlist.source))
            continue;
        fetched[index].tried = true;
        lookedAt.insert(playlist.source, wayOf(playlist));
        if (isToFetch(playlist))
            fetch(index);
    }
    if (waiting == 0)
        startTask(false);
}

QList<FetchedPlaylist> LineupImporter::Private::nothingTried() const
{
    QList<FetchedPlaylist> all;
    for (const PlaylistConfig &playlist : playlists)
        all.append({withTuners(playlist), false, {}});
    return all;
}

void LineupImporter::Private::fetch(qsizetype index)
{
    ++waiting;
    const PlaylistCache cache(directory);
    const PlaylistConfig &playlist = playlists.at(index);
    fetches[index] = new PlaylistFetch(downloads, playlist, cache.arrivalOf(playlist.source),
                                       cache.validators(playlist), limits, findTuner, &q);
    connect(fetches[index], &PlaylistFetch::finished, &q,
            [this, index](const FetchResult &result) { playlistFetched(index, result); });
}

void LineupImporter::Private::playlistFetched(qsizetype index, const FetchResult &result)
{
    PlaylistFetch *const fetch = std::exchange(fetches[index], nullptr);
    fetch->deleteLater();
    if (fetch->tuners() > 0) {
        tuners.insert(playlists.at(index).source, fetch->tuners());
        fetched[index].playlist = withTuners(playlists.at(index));
    }
    fetched[index].fetched = result;
    if (--waiting > 0)
        return;
    if (isNothingNew())
        noteUnchanged();
    else
        startTask(false);
}

bool LineupImporter::Private::isNothingNew() const
{
    const bool same = std::all_of(fetched.cbegin(), fetched.cend(), [this](const FetchedPlaylist &one) {
        const KnownPlaylist &was = known(one.playlist);
        return !one.tried || (one.fetched.unchanged && !was.problem && was.origin == one.fetched.kind);
    });
    const WallTime now = clock.wall();
    return same && std::none_of(missing.cbegin(), missing.cend(), [now](const MissingChannel &channel) {
               return now - channel.since >= MissingChannelsAreKept;
           });
}

void LineupImporter::Private::noteUnchanged()
{
    for (const QString &source : std::as_const(round)) {
        KnownPlaylist &playlist = memory.playlists[playlistId(source)];
        playlist.lastTried = playlist.lastGood = clock.wall();
        playlist.doubt = {};
        schedule.noteSuccess(source);
    }
    fetched.clear();
    assembled = true; // of the copies
    save();
    qCDebug(lineupLog, "lineup: %d playlists are unchanged", int(round.size()));
    end();
}

void LineupImporter::Private::startTask(bool fromCopies)
{
    step = fromCopies ? Step::Copies : Step::Importing;
    const ImportTask order{fromCopies ? nothingTried() : std::exchange(fetched, {}),
                           directory,
                           memory,
                           testCard,
                           clock.wall(),
                           cancelled,
                           !fromCopies};
    task = new QFutureWatcher<ImportOutcome>(&q);
    QObject::connect(task, &QFutureWatcherBase::finished, &q, [this] { taskFinished(); });
    task->setFuture(QtConcurrent::run(&pool, runImport, order));
}

void LineupImporter::Private::taskFinished()
{
    ImportOutcome outcome = task->future().takeResult();
    std::exchange(task, nullptr)->deleteLater();
    if (step == Step::Importing)
        noteChanges(outcome.result);
    takeMemory(outcome.result, std::move(outcome.memory));
    if (step == Step::Copies) {
        outcome.result.playlists = q.playlistStates();
        fetchAll();
        emit q.imported(outcome.result);
        letGo(pool, std::move(outcome));
        emit q.statesChanged();
        return;
    }
    noteFailures();
    save();
    tellResult(outcome.result);
    step = Step::Idle; // what is told below is the end of it
    assembled = true;
    outcome.result.playlists = q.playlistStates();
    emit q.imported(outcome.result);
    letGo(pool, std::move(outcome));
    end();
}

void LineupImporter::Private::noteChanges(const LineupImport &result)
{
    const QList<ChannelNews> &news = result.changes.news;
    if (news.isEmpty())
        return;
    const qsizetype told = std::min(news.size(), MaxToldNews);
    changes = {result.changes.at, news.first(told), int(news.size() - told)};
    qCInfo(lineupLog, "lineup: %ls", qUtf16Printable(summaryOf(result.changes)));
}

void LineupImporter::Private::takeMemory(LineupImport &result, LineupMemory newer)
{
    newer.marks = memory.marks; // may have changed since the task began
    for (const QString &id : std::exchange(forgottenMeanwhile, {})) {
        if (newer.channels.value(id).missingSince)
            newer.channels.remove(id);
        result.missing.removeIf([&id](const MissingChannel &channel) { return channel.id == id; });
    }
    for (const QString &id : std::as_const(result.forgotten))
        newer.marks.forget(id);
    letGo(pool, std::exchange(memory, std::move(newer)));
    letGo(pool, std::exchange(missing, result.missing));
    if (!result.forgotten.isEmpty())
        emit q.forgotten(result.forgotten);
}

void LineupImporter::Private::noteFailures()
{
    for (const PlaylistConfig &playlist : std::as_const(playlists)) {
        if (!isToFetch(playlist))
            continue;
        // What the server sent but is of no use would be no better in a minute.
        if (known(playlist).problem.code == ProblemCode::SourceUnreachable)
            schedule.noteFailure(playlist.source, clock.wall());
        else
            schedule.noteSuccess(playlist.source);
    }
}

void LineupImporter::Private::end()
{
    step = Step::Idle;
    round.clear();
    plan();
    emit q.statesChanged();
    if (step == Step::Idle && std::exchange(refreshAgain, false))
        q.refresh();
}

bool LineupImporter::Private::isHeld(const PlaylistConfig &playlist) const
{
    return held && !isCostFree(playlist.source);
}

/// A device plays no more at once than it has tuners.
PlaylistConfig LineupImporter::Private::withTuners(PlaylistConfig playlist) const
{
    if (playlist.connectionLimit == 0)
        playlist.connectionLimit = tuners.value(playlist.source);
    return playlist;
}

void LineupImporter::Private::plan()
{
    alarm.stop();
    std::optional<WallTime> next;
    const WallTime now = clock.wall();
    for (const PlaylistConfig &playlist : std::as_const(playlists)) {
        const auto moment = due(playlist);
        if (moment && (!next || *moment < *next))
            next = moment;
    }
    if (next)
        alarm.start(sleepUntil(*next, now));
}

std::optional<WallTime> LineupImporter::Private::due(const PlaylistConfig &playlist) const
{
    if (!playlist.enabled || isHeld(playlist))
        return std::nullopt;
    return schedule.due(playlist.source, playlist.refreshInterval, known(playlist).lastTried, clock.wall());
}

PlaylistState LineupImporter::Private::stateOf(const PlaylistConfig &playlist) const
{
    const KnownPlaylist is = known(playlist);
    PlaylistState state;
    state.id = playlistId(playlist.source);
    state.name = playlistName(playlist);
    state.enabled = playlist.enabled;
    state.lastTried = is.lastTried;
    state.lastGood = is.lastGood;
    if (!playlist.enabled)
        return state;
    state.channels = is.wanted;
    state.filteredOut = std::max(0, is.channels - is.films - is.headings - is.wanted);
    state.films = is.films;
    state.headings = is.headings;
    state.leftOut = is.leftOut;
    state.furtherLeftOut = is.furtherLeftOut;
    state.account = is.account;
    state.nextRefresh = due(playlist);
    state.problem = is.problem;
    return state;
}

void LineupImporter::Private::tellResult(const LineupImport &result) const
{
    int told = 0, toldLines = 0;
    for (const Problem &problem : result.problems) {
        if (problem.line == 0 && told++ < MaxToldProblems)
            qCWarning(lineupLog, "%ls: %ls", qUtf16Printable(problem.subject),
                      qUtf16Printable(problem.detail.english()));
        else if (problem.line > 0 && toldLines++ < MaxToldProblems)
            qCInfo(lineupLog, "%ls: line %d: %ls", qUtf16Printable(problem.subject), problem.line,
                   qUtf16Printable(problem.detail.english()));
    }
    for (const PlaylistConfig &playlist : std::as_const(playlists)) {
        tellExpiry(playlist);
        const KnownPlaylist is = playlist.enabled ? known(playlist) : KnownPlaylist();
        if (is.films + is.headings > 0)
            qCInfo(lineupLog, "%ls: left out are %d films, episodes or clips and %d headings",
                   qUtf16Printable(playlistName(playlist)), is.films, is.headings);
    }
    if (result.failed) {
        qCWarning(lineupLog, "lineup: none of %d playlists could be read", int(playlists.size()));
        return;
    }
    qCInfo(lineupLog, "lineup: %d channels from %d playlists, %d missing, %d problems",
           int(result.channels.size()), int(playlists.size()), int(result.missing.size()),
           int(result.problems.size()));
}

void LineupImporter::Private::tellExpiry(const PlaylistConfig &playlist) const
{
    const std::optional<AccountState> account = known(playlist).account;
    const int days = account && account->expires ? daysLeft(*account->expires, clock.wall()) : INT_MAX;
    if (playlist.enabled && days >= 0 && days <= ExpiryIsToldBefore)
        qCWarning(lineupLog, "%ls: the account ends in %d days", qUtf16Printable(playlistName(playlist)),
                  days);
}

void LineupImporter::Private::cancel()
{
    cancelled->store(true);
    cancelled = std::make_shared<std::atomic_bool>(false);
    alarm.stop();
    qDeleteAll(std::exchange(fetches, {}));
    delete std::exchange(task, nullptr);
    fetched.clear();
    forgottenMeanwhile.clear();
    waiting = 0;
    refreshAgain = false;
    step = Step::Idle;
}

void LineupImporter::Private::save()
{
    if (saving.isRunning()) {
        saveAgain = true;
        return;
    }
    const QString file = QDir(directory).filePath(u"lineup.json"_s);
    saving.setFuture(QtConcurrent::run(&pool, saveLineupMemory, file, memory));
}

QSet<QString> LineupImporter::Private::allSources() const
{
    QSet<QString> all;
    for (const PlaylistConfig &playlist : playlists) {
        if (playlist.enabled)
            all.insert(playlist.source);
    }
    return all;
}
